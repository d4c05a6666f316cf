package org.memberaccounts.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memberaccounts.settings.Declared;
import org.memberaccounts.settings.Settings;

/**
 * The tables of {@code docs/settings.md} agree with the records of settings, and so do the variables that the server's
 * own configuration reads. Run with {@code -Dwrite=true} to write them anew.
 */
class SettingsPageTest {
    private static final String BEGIN = "<!-- made from the code by SettingsPageTest: %s -->\n";
    private static final String END = "<!-- end of %s -->\n";
    private static final String HEAD = "| variable | what | without it |\n| --- | --- | --- |\n";
    private static final Pattern READ = Pattern.compile("\\$\\{env\\.(?<name>\\w+)(?::(?<otherwise>[^}]*))?}");
    private static final List<String> CONFIGURATION = List.of(
            "member-ear/src/main/cli/server.cli",
            "member-api/src/main/webapp/WEB-INF/oidc.json",
            "member-web/src/main/webapp/WEB-INF/oidc.json");

    @Test
    void thePageSaysWhatTheRecordsSay() throws IOException {
        Path page = BuiltClasses.root().resolve("docs/settings.md");
        String written = Files.readString(page);
        String right = withTable(
                withTable(written, "server", declared(BuiltClasses.SERVER_MODULES)),
                "owner",
                declared(List.of("migrations")));
        if (Boolean.getBoolean("write")) {
            Files.writeString(page, right);
        }
        assertEquals(
                right,
                Files.readString(page),
                "docs/settings.md is written anew by: mvn verify -pl member-tests -am -DskipITs -Dwrite=true");
    }

    @Test
    void everyRecordIsInTheListOfItsModuleAndNoneIsInASurface() throws IOException {
        for (String module : BuiltClasses.SERVER_MODULES) {
            Path list = BuiltClasses.classes(module).resolve("META-INF/settings.list");
            assertEquals(
                    records(List.of(module)),
                    Files.exists(list)
                            ? Files.readAllLines(list).stream()
                                    .filter(line -> !line.isBlank())
                                    .toList()
                            : List.of(),
                    module + " brings settings that the server doesn't look for: @Settings stands in a line of its own,"
                            + " below the surfaces");
        }
    }

    @Test
    void aVariableIsDeclaredOnce() {
        List<String> names = declared(BuiltClasses.SERVER_MODULES).stream()
                .map(Declared::name)
                .toList();
        assertTrue(names.size() > 18, "only " + names);
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void whatTheServersOwnConfigurationReadsIsDeclaredAndHasTheSameDefault() throws IOException {
        Map<String, String> known = declared(BuiltClasses.SERVER_MODULES).stream()
                .collect(Collectors.toMap(Declared::name, Declared::otherwise));
        Map<String, String> read = new TreeMap<>();
        for (String file : CONFIGURATION) {
            Matcher expression =
                    READ.matcher(Files.readString(BuiltClasses.root().resolve(file)));
            while (expression.find()) {
                String otherwise = expression.group("otherwise");
                read.put(expression.group("name"), otherwise == null ? "" : otherwise);
            }
        }
        assertTrue(read.size() > 5, "only " + read);
        read.forEach((name, otherwise) -> assertEquals(otherwise, known.get(name), name));
    }

    private static String withTable(String page, String name, List<Declared> settings) {
        String rows = settings.stream()
                .sorted(Comparator.comparing(Declared::name))
                .map(setting -> setting.row() + "\n")
                .collect(Collectors.joining());
        int begin = page.indexOf(BEGIN.formatted(name)) + BEGIN.formatted(name).length();
        int end = page.indexOf(END.formatted(name));
        return page.substring(0, begin) + HEAD + rows + page.substring(end);
    }

    /** Loads all records from where they were built, since the migrations are on no class path here. */
    private static List<Declared> declared(List<String> modules) {
        URL[] built = modules.stream().map(SettingsPageTest::address).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(built, SettingsPageTest.class.getClassLoader())) {
            return records(modules).stream()
                    .map(load(loader))
                    .flatMap(Declared::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> records(List<String> modules) {
        return BuiltClasses.of(modules.toArray(String[]::new)).stream()
                .filter(type -> type.isAnnotatedWith(Settings.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static Function<String, Class<? extends Record>> load(ClassLoader loader) {
        return name -> {
            try {
                return loader.loadClass(name).asSubclass(Record.class);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static URL address(String module) {
        try {
            return BuiltClasses.classes(module).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
