package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses CLASSES = BuiltClasses.ofServer();

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return Stream.of(Rules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(), () -> rule(field).check(CLASSES)));
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theImportSawEveryModuleAndEveryPackageThatARuleNames() {
        for (String module : BuiltClasses.SERVER_MODULES) {
            assertTrue(Files.isDirectory(BuiltClasses.classes(module)), module + " was not built");
        }
        assertTrue(CLASSES.size() > 100, "only " + CLASSES.size() + " classes seen");
        for (String name : List.of(
                "audit.log", "audit.search", "vault", "erasure", "identity", "clock", "api.problem", "web", "sample")) {
            assertTrue(
                    CLASSES.stream().anyMatch(type -> type.getPackageName().startsWith("org.memberaccounts." + name)),
                    "no class in " + name);
        }
    }

    @Test
    void nobodyIsLetOffWhoTakesNoPlainText() {
        Set<String> takers = CLASSES.stream()
                .filter(PlainStrings::isDesk)
                .flatMap(desk -> desk.getMethods().stream())
                .filter(PlainStrings::takenBy)
                .map(PlainStrings::name)
                .collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>(PlainStrings.ALLOWED.keySet());
        idle.removeAll(takers);
        assertEquals(Set.of(), idle);
    }

    @Test
    void everyTableWithAPersonIsErasedFromByThePackageThatBringsIt() {
        Set<String> tables = PersonTables.declaredIn(PersonTables.migrations());
        assertTrue(tables.size() > 12, "only " + tables);
        tables.removeAll(PersonTables.erasable(CLASSES));
        assertEquals(Set.of(), tables, "no package with an ErasureTarget erases from these");
    }

    @Test
    void onlyTheLogNamesItsTables() {
        Pattern named = AuditTables.named(AuditTables.declaredIn(BuiltClasses.classes("privacy-audit")));
        List<Path> offenders = new ArrayList<>();
        for (String module : BuiltClasses.OUTSIDE_THE_LOG) {
            offenders.addAll(BuiltClasses.filesWith(
                    BuiltClasses.classes(module), text -> named.matcher(text).find()));
        }
        assertEquals(List.of(), offenders, "only audit.record(...) may be named outside privacy-audit");
    }

    @Test
    void theLogNamesNoTableOfTheMembers() {
        Pattern member = Pattern.compile("(?<![\\w.-])member\\.[a-z_]+");
        assertEquals(
                List.of(),
                BuiltClasses.filesWith(
                        BuiltClasses.classes("privacy-audit"),
                        text -> member.matcher(text).find()));
    }

    @Test
    void everyViewIsStateless() {
        Path pages = BuiltClasses.root().resolve("member-web/src/main/webapp");
        List<Path> all = BuiltClasses.filesWith(pages, text -> true).stream()
                .filter(file -> file.toString().endsWith(".xhtml"))
                .toList();
        assertFalse(all.isEmpty(), "no page seen");
        for (Path page : all) {
            assertEquals(
                    Set.of(),
                    Views.statefulIn(BuiltClasses.read(page)),
                    pages.relativize(page) + " makes a view that keeps state");
        }
    }

    /** The tables of the log, as its migrations declare them. */
    static final class AuditTables {
        private static final Pattern DECLARED =
                Pattern.compile("create table (?:if not exists )?audit\\.([a-z_]+)", Pattern.CASE_INSENSITIVE);

        private AuditTables() {}

        static Set<String> declaredIn(Path classes) {
            Set<String> tables = new TreeSet<>();
            for (Path file : BuiltClasses.filesWith(classes.resolve("db/migration/audit"), text -> true)) {
                Matcher declared = DECLARED.matcher(BuiltClasses.read(file));
                while (declared.find()) {
                    tables.add(declared.group(1));
                }
            }
            assertTrue(tables.size() >= 2, "the log's tables were not found: " + tables);
            return tables;
        }

        static Pattern named(Set<String> tables) {
            return Pattern.compile(
                    "(?<![\\w.])\"?audit\"?\\.\"?(?:" + String.join("|", tables) + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }

    /**
     * Matches a template's own view, which must be transient; its template makes the plain root that carries a page's
     * metadata transient.
     */
    static final class Views {
        private static final Pattern VIEW = Pattern.compile("<f:view\\b[^>]*>");

        private Views() {}

        static Set<String> statefulIn(String page) {
            Set<String> stateful = new TreeSet<>();
            boolean decorated = page.contains("<ui:decorate ") || page.contains("<ui:composition template=");
            Matcher views = VIEW.matcher(page);
            while (views.find()) {
                boolean isTransient = views.group().contains("transient=\"true\"");
                boolean rootOfADecoratedPage = decorated
                        && views.group().contains("xmlns")
                        && !views.group().contains("transient");
                if (!isTransient && !rootOfADecoratedPage) {
                    stateful.add(views.group());
                }
            }
            return stateful;
        }
    }
}
