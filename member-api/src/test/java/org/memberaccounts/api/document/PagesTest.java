package org.memberaccounts.api.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/**
 * An operation that reads a list answers a page of it and says where the next begins: {@code after} and {@code next}.
 */
class PagesTest {
    /** The lists that can't grow by what people do, each with its reason. */
    private static final Map<String, String> BOUNDED = Map.ofEntries(
            Map.entry("purposes", "the organisation pack has them all"),
            Map.entry("attributes", "the organisation pack has them all"),
            Map.entry("caseKinds", "the organisation pack has them all"),
            Map.entry("myConsents", "a line for each purpose of the pack"),
            Map.entry("myNoticeKinds", "a line for each kind that features have"),
            Map.entry("notice", "a line for each channel"),
            Map.entry("deletionWorkflow", "the moves of the definition"),
            Map.entry("deletionFacts", "a line for each feature that keeps something"),
            Map.entry("deletionRequest", "the moves of one request, which has an end"),
            Map.entry("answerTexts", "the organisation pack has them all"),
            Map.entry("policyVersions", "the organisation pack has them all"),
            Map.entry("policySteps", "the organisation pack has them all"),
            Map.entry("policyStepDifference", "the organisation pack has all that changes"),
            Map.entry("broadcasts", "the announcement and its withdrawal"),
            Map.entry("broadcast", "a line for each channel"),
            Map.entry("policyDifference", "the organisation pack has all that changes"),
            Map.entry("askedAgain", "a line for each purpose of the pack"),
            Map.entry("disputesOnCase", "one for each answer of the pack"));

    private static final List<Method> READING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.memberaccounts.api").stream()
                    .map(JavaClass::getMethods)
                    .flatMap(Collection::stream)
                    .filter(method -> method.isAnnotatedWith(GET.class))
                    .map(method -> method.reflect())
                    .toList();

    @Test
    void everyListHasPages() {
        assertTrue(READING.size() > 15, "only " + READING.size());
        Set<String> endless = READING.stream()
                .filter(method -> isList(method) && !hasPages(method))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(BOUNDED.keySet()), endless);
    }

    /** Tells whether the answer is a list, or has one. */
    private static boolean isList(Method method) {
        return Collection.class.isAssignableFrom(method.getReturnType())
                || answers(method)
                        .anyMatch(schema -> schema.type() == SchemaType.ARRAY
                                || components(schema)
                                        .anyMatch(part -> Collection.class.isAssignableFrom(part.getType())));
    }

    private static boolean hasPages(Method method) {
        boolean goesOn = Arrays.stream(method.getParameters())
                .flatMap(PagesTest::asked)
                .anyMatch(one -> one.isAnnotationPresent(QueryParam.class)
                        && one.getAnnotation(QueryParam.class).value().equals("after"));
        return goesOn
                && answers(method)
                        .flatMap(PagesTest::components)
                        .anyMatch(part -> part.getName().equals("next"));
    }

    private static Stream<AnnotatedElement> asked(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }

    private static Stream<Schema> answers(Method method) {
        return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .filter(answer -> answer.responseCode().equals("200"))
                .flatMap(answer -> Arrays.stream(answer.content()))
                .map(Content::schema);
    }

    private static Stream<RecordComponent> components(Schema schema) {
        return schema.implementation().isRecord()
                ? Arrays.stream(schema.implementation().getRecordComponents())
                : Stream.empty();
    }
}
