package org.memberaccounts.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that Maven built for the server, as classes and as bytes: SQL is text, and text is not a dependency. */
final class BuiltClasses {
    static final List<String> SERVER_MODULES = List.of(
            "foundation",
            "privacy-audit",
            "member-vault",
            "member-domain",
            "member-api",
            "member-web",
            "member-sample");

    /** The modules whose code could ask the database, except the log itself. */
    static final List<String> OUTSIDE_THE_LOG = List.of(
            "foundation",
            "member-vault",
            "member-domain",
            "member-api",
            "member-web",
            "member-sample",
            "migrations",
            "launcher");

    private static final Pattern TEXTS = Pattern.compile("[A-Z][A-Za-z]*_(\\w+)\\.properties");

    private BuiltClasses() {}

    static Path root() {
        return Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    static JavaClasses ofServer() {
        return of(SERVER_MODULES.toArray(String[]::new));
    }

    static JavaClasses of(String... modules) {
        return new ClassFileImporter()
                .importPaths(Stream.of(modules).map(BuiltClasses::classes).toList());
    }

    static Path classes(String module) {
        return root().resolve(module).resolve("target/classes");
    }

    /** Returns English, and every language that a file with texts of the server is in. */
    static Set<Locale> languages() {
        Set<Locale> languages = new LinkedHashSet<>(Set.of(Locale.ENGLISH));
        for (String module : SERVER_MODULES) {
            filesWith(classes(module), text -> true).stream()
                    .map(file -> TEXTS.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Locale.forLanguageTag(name.group(1).replace('_', '-')))
                    .forEach(languages::add);
        }
        return languages;
    }

    /**
     * Returns the files below a folder whose bytes, read as Latin-1, satisfy the predicate; class constants are found
     * in a class file as they are.
     */
    static List<Path> filesWith(Path folder, Predicate<String> text) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> text.test(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
