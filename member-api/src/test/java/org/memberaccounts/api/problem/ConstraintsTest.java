package org.memberaccounts.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** What is sent is held to constraints, and whatever breaks one can be told in every language. */
class ConstraintsTest {
    private static final List<JavaClass> API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.memberaccounts.api").stream()
                    .toList();
    private static final Set<Class<?>> SAID_BY_THE_DOMAIN =
            Set.of(NotNull.class, NotEmpty.class, NotBlank.class, Size.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    @Test
    void everyBodyIsThereAndHeldToItsConstraints() {
        List<Parameter> bodies = API.stream()
                .map(JavaClass::getMethods)
                .flatMap(Collection::stream)
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .map(JavaMethod::reflect)
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.getType().isRecord())
                .toList();
        assertTrue(bodies.size() > 10, "only " + bodies);
        assertEquals(
                List.of(),
                bodies.stream()
                        .filter(body ->
                                !(body.isAnnotationPresent(NotNull.class) && body.isAnnotationPresent(Valid.class)))
                        .toList());
    }

    @Test
    void everyConstraintHasWordsInEachLanguage() {
        List<Class<? extends Annotation>> constraints = API.stream()
                .filter(JavaClass::isRecord)
                .map(JavaClass::getFields)
                .flatMap(Collection::stream)
                .map(JavaField::reflect)
                .flatMap(field -> Arrays.stream(field.getAnnotations()))
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .distinct()
                .toList();
        assertTrue(constraints.contains(NotNull.class), "only " + constraints);
        assertEquals(
                List.of(),
                constraints.stream()
                        .filter(constraint -> !SAID_BY_THE_DOMAIN.contains(constraint))
                        .flatMap(ConstraintsTest::unsaid)
                        .toList());
    }

    private static Stream<String> unsaid(Class<? extends Annotation> constraint) {
        String code = Violations.code(constraint);
        return LANGUAGES.stream()
                .filter(language -> !Violations.words(constraint, language).knows(code))
                .map(language -> code + " in " + language);
    }
}
