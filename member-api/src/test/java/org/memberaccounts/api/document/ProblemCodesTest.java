package org.memberaccounts.api.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memberaccounts.api.creation.Repeatable;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.MeantFor;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.vault.Refusal;

/**
 * Whatever an operation can answer has words in every language and stands in the document, whichever feature brings it.
 */
class ProblemCodesTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.memberaccounts.api");
    private static final List<ProblemCode> CODES = API.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
            .map(AnsweredProblems::constants)
            .flatMap(Arrays::stream)
            .toList();
    private static final List<JavaMethod> OPERATIONS = API.stream()
            .map(JavaClass::getMethods)
            .flatMap(Collection::stream)
            .filter(method -> method.isAnnotatedWith(Operation.class))
            .toList();
    /** Any operation can answer so, and any with a body; the document says it by itself. */
    private static final Set<ProblemCode> BY_ITSELF =
            Set.of(GeneralProblem.UNAVAILABLE, GeneralProblem.MALFORMED_BODY, GeneralProblem.INVALID_VALUES);
    /** Seen in the code of several operations that share an answer; the domain never has these say so. */
    private static final Map<String, Set<String>> NEVER = Map.ofEntries(
            Map.entry("askForApproval", Set.of("approval-over")),
            Map.entry("askForPhoneCode", Set.of("code-over", "wrong-code")),
            Map.entry("callOffDeletion", Set.of("fresh-sign-in-needed")),
            Map.entry("declineApproval", Set.of("approval-asked-already", "nothing-to-approve")),
            Map.entry("grantApproval", Set.of("approval-asked-already", "nothing-to-approve")),
            Map.entry("letPhoneGo", Set.of("no-number")),
            Map.entry("reviewDeletion", Set.of("fresh-sign-in-needed")),
            Map.entry("takeDisputeBack", Set.of("disputed-already", "not-given")),
            Map.entry("takeOverDeletion", Set.of("fresh-sign-in-needed")),
            Map.entry("verifyPhone", Set.of("no-number")));
    /** A filter answers so before the operation. */
    private static final Set<ProblemCode> BEFORE_IT =
            DocumentedProblems.of(Repeatable.class).collect(Collectors.toSet());

    /** The languages that there are, and the names of their bundles. */
    private static final Map<Locale, String> BUNDLES = bundles();

    private static Map<Locale, String> bundles() {
        URI english =
                URI.create(ProblemCode.class.getResource("Problems.properties").toString());
        return Arrays.stream(new File(english).getParentFile().list())
                .filter(file -> file.matches("Problems.*\\.properties"))
                .collect(Collectors.toMap(ProblemCodesTest::language, file -> file));
    }

    private static Locale language(String bundle) {
        String tag = bundle.replaceAll("Problems_?|\\.properties", "").replace('_', '-');
        return tag.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    @Test
    void theClassesWereSeen() {
        assertTrue(BUNDLES.containsKey(Locale.CHINESE), BUNDLES.toString());
        assertTrue(CODES.size() > 60, "only " + CODES);
        assertTrue(OPERATIONS.size() > 35, "only " + OPERATIONS);
    }

    @Test
    void aCodeIsAnsweredByOneFeature() {
        List<String> codes = CODES.stream().map(ProblemCode::code).sorted().toList();
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    @Test
    void everyCodeHasATitleAndASentenceInEachLanguageAndNothingElseHas() throws IOException {
        Map<Package, Set<String>> features = new HashMap<>();
        CODES.forEach(code -> features.computeIfAbsent(code.getClass().getPackage(), one -> new TreeSet<>())
                .addAll(Set.of(code.code(), code.code() + ".title")));
        for (Map.Entry<Package, Set<String>> feature : features.entrySet()) {
            for (String bundle : BUNDLES.values()) {
                assertEquals(
                        feature.getValue(), keys(feature.getKey().getName(), bundle), feature.getKey() + " " + bundle);
            }
        }
    }

    private static Set<String> keys(String feature, String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream file = ProblemCode.class.getResourceAsStream("/" + feature.replace('.', '/') + "/" + bundle)) {
            words.load(Objects.requireNonNull(file, "there is no " + bundle + " in " + feature));
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    @Test
    void noLanguageIsEnglishOnceMore() {
        CODES.forEach(code -> BUNDLES.keySet().stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .forEach(language -> {
                    assertNotEquals(code.sentence(Locale.ENGLISH), code.sentence(language), code.code());
                    assertNotEquals(code.title(Locale.ENGLISH), code.title(language), code.code());
                }));
    }

    @Test
    void whateverAnOperationCanAnswerStandsInTheDocument() {
        assertEquals(
                NEVER,
                faults(method -> minus(
                        AnsweredProblems.of(method).named(),
                        Stream.of(documented(method), BY_ITSELF)
                                .flatMap(Set::stream)
                                .collect(Collectors.toSet()))));
    }

    @Test
    void nothingStandsInTheDocumentThatAnOperationCanNotAnswer() {
        assertEquals(
                Map.of(),
                faults(method -> minus(
                        documented(method),
                        Stream.of(AnsweredProblems.of(method).possible(), BEFORE_IT, besideIt(method))
                                .flatMap(Set::stream)
                                .collect(Collectors.toSet()))));
    }

    private static Set<ProblemCode> besideIt(JavaMethod method) {
        return method.isAnnotatedWith(MeantFor.class) ? Set.of(GeneralProblem.NOT_ALLOWED) : Set.of();
    }

    @Test
    void everyCodeOfAFeatureIsAnsweredBySomeOperation() {
        Set<String> documented = OPERATIONS.stream()
                .flatMap(method -> documented(method).stream())
                .map(ProblemCode::code)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                CODES.stream()
                        .filter(code -> !(code instanceof GeneralProblem))
                        .map(ProblemCode::code)
                        .filter(code -> !documented.contains(code))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalOfTheVaultIsAProblem(Refusal refusal) {
        assertEquals(refusal.code(), RefusalProblem.of(refusal).code());
    }

    private static Set<ProblemCode> documented(JavaMethod method) {
        return DocumentedProblems.of(method.reflect()).collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<ProblemCode> codes, Set<ProblemCode> others) {
        return codes.stream()
                .filter(code -> !others.contains(code))
                .map(ProblemCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> faults(Function<JavaMethod, Set<String>> look) {
        Map<String, Set<String>> faults = new TreeMap<>();
        OPERATIONS.forEach(method -> Stream.of(look.apply(method))
                .filter(codes -> !codes.isEmpty())
                .forEach(codes -> faults.put(method.getName(), codes)));
        return faults;
    }
}
