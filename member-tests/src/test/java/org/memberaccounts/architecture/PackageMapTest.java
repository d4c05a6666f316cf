package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/packages.md} agrees with the code: each package has the first sentence of its {@code package-
 * info.java} and the packages that its classes name. Run with {@code -Dwrite=true} to write it anew.
 */
class PackageMapTest {
    private static final String ROOT = "org.memberaccounts.";
    private static final List<String> MODULES = List.of("foundation", "privacy-audit", "member-vault", "member-domain");
    /** The packages that nearly all others know, so that the tables name them for each other only. */
    private static final Set<String> COMMON =
            Set.of("actor", "clock", "code", "container", "organisation", "persistence", "person", "purpose");

    private static final String ERASURE = "erasure";
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*(.*?\\.)(?=\\s)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|code) (?:[\\w.]*[.#])?(\\w+)}");

    @Test
    void theMapSaysWhatEachPackageIsForAndWhatItKnows() throws IOException {
        Path page = BuiltClasses.root().resolve("docs/packages.md");
        String map = map();
        if (Boolean.getBoolean("write")) {
            Files.writeString(page, map);
        }
        assertEquals(
                map,
                Files.readString(page),
                "docs/packages.md is written anew by: mvn verify -pl member-tests -am -DskipITs -Dwrite=true");
    }

    @Test
    void aDutyIsTheFirstSentenceOfItsPackage() {
        assertEquals("Parking permits, as `Permit` has them.", duty("""
                        /**
                         * Parking permits, as
                         * {@link org.x.Permit} has them. Depends on nothing.
                         */
                        package a;"""));
        assertEquals("Time.", duty("/** Time. And more. */\npackage a;"));
    }

    private static String map() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Packages

                Made from the code by `PackageMapTest`. The last column has the packages that a package's classes name.
                It leaves out those that nearly all know (%s), except where these know each other, and the `erasure`
                that is known only by the `ErasureTarget`s that a package brings.
                """.formatted(String.join(
                ", ",
                new TreeSet<>(COMMON).stream().map(name -> "`" + name + "`").toList())));
        for (String module : MODULES) {
            page.append("\n## `").append(module).append("`\n\n| package | duty | knows |\n| --- | --- | --- |\n");
            for (Map.Entry<String, Set<String>> row : packagesOf(module).entrySet()) {
                page.append(row(module, row.getKey(), row.getValue()));
            }
        }
        return page.toString();
    }

    private static String row(String module, String name, Set<String> knows) throws IOException {
        Path info = BuiltClasses.root()
                .resolve(module + "/src/main/java/org/memberaccounts")
                .resolve(name.replace('.', '/'))
                .resolve("package-info.java");
        String others = knows.isEmpty()
                ? "nothing"
                : String.join(
                        ", ", knows.stream().map(other -> "`" + other + "`").toList());
        return "| `" + name + "` | " + duty(Files.readString(info)) + " | " + others + " |\n";
    }

    private static String duty(String packageInfo) {
        Matcher sentence = FIRST_SENTENCE.matcher(packageInfo);
        if (!sentence.find()) {
            throw new IllegalArgumentException("A package says its duty in a sentence: " + packageInfo);
        }
        String plain = sentence.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
        return LINK.matcher(plain).replaceAll("`$1`");
    }

    private static Map<String, Set<String>> packagesOf(String module) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : BuiltClasses.of(module)) {
            Set<String> others = known.computeIfAbsent(name(type), none -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .filter(PackageMapTest::isOnTheMap)
                    .map(dependency -> name(dependency.getTargetClass()))
                    .forEach(others::add);
        }
        return known;
    }

    private static boolean isOnTheMap(Dependency dependency) {
        JavaClass from = dependency.getOriginClass();
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        boolean ours =
                to.getPackageName().startsWith(ROOT) && !to.getPackageName().equals(from.getPackageName());
        boolean common = COMMON.contains(name(to)) && !COMMON.contains(name(from));
        boolean onlyErased = name(to).equals(ERASURE) && from.isAssignableTo(ROOT + "erasure.ErasureTarget");
        return ours && !common && !onlyErased;
    }

    private static String name(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
