package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of packages in {@code docs/ARCHITECTURE.md} say what each package knows, and nothing else. */
class PackageMapTest {
    private static final String ROOT = "org.memberaccounts.";
    /** Nearly all know these, so that the tables name them for each other only. */
    private static final Set<String> COMMON = Set.of("actor", "clock", "organisation", "person", "purpose");

    private static final String ERASURE = "erasure";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    @Test
    void theMapSaysWhatEachPackageKnows() throws IOException {
        String document = Files.readString(BuiltClasses.root().resolve("docs/ARCHITECTURE.md"));
        assertEquals(
                List.of(),
                differences(packagesThatAreBuilt(), packagesOfTheMap(document)),
                "rows of docs/ARCHITECTURE.md");
    }

    @Test
    void whatIsSaidInBracketsNamesNoPackage() {
        assertEquals(
                Map.of("parking", Set.of("jobs", "vault")),
                packagesOfTheMap(
                        "## Packages of `x`\n\n| `parking` | permits | `vault` (for what `notice` needs), `jobs` |\n"));
        assertEquals(
                Map.of("clock", Set.of()),
                packagesOfTheMap("## Packages of `x`\n\n"
                        + "| `clock` | time | nothing |\n\n"
                        + "## Data\n\n"
                        + "| `other` | no package | `vault` |\n"));
    }

    @Test
    void noticesAPackageThatIsMissingOnEitherSideAndOneThatKnowsMore() {
        assertEquals(
                List.of(
                        "a knows [c], the map says [b]",
                        "b knows [], the map says null",
                        "c knows null, the map says []"),
                differences(Map.of("a", Set.of("c"), "b", Set.of()), Map.of("a", Set.of("b"), "c", Set.of())));
    }

    private static Map<String, Set<String>> packagesThatAreBuilt() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : BuiltClasses.of("foundation", "privacy-audit", "member-vault", "member-domain")) {
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

    private static Map<String, Set<String>> packagesOfTheMap(String document) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (String chapter : document.split("(?m)^## ")) {
            if (chapter.startsWith("Packages of ")) {
                ROW.matcher(chapter).results().forEach(row -> known.put(row.group(1), names(row.group(2))));
            }
        }
        return known;
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(REMARK.matcher(cell).replaceAll(""))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> differences(Map<String, Set<String>> built, Map<String, Set<String>> said) {
        return Stream.concat(built.keySet().stream(), said.keySet().stream())
                .distinct()
                .sorted()
                .filter(name -> !Objects.equals(built.get(name), said.get(name)))
                .map(name -> name + " knows " + built.get(name) + ", the map says " + said.get(name))
                .toList();
    }
}
