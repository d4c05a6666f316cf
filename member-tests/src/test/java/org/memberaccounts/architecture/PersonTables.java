package org.memberaccounts.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables that keep people, as migrations declare them, and the packages that erase from them. */
final class PersonTables {
    private static final Pattern TABLE = Pattern.compile(
            "(?:create|alter) table (?:if (?:not )?exists )?member\\.(\\w+)([^;]*);", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile("\\bperson_id\\s+uuid\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED =
            Pattern.compile("(?:delete from|update) member\\.(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final String TARGET = "org.memberaccounts.erasure.ErasureTarget";

    private PersonTables() {}

    /** Returns the tables that this SQL gives a column for a person. */
    static Set<String> declaredIn(String sql) {
        return TABLE.matcher(sql)
                .results()
                .filter(table -> PERSON.matcher(table.group(2)).find())
                .map(table -> table.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns all migrations that the server's modules bring. */
    static String migrations() {
        List<String> all = new ArrayList<>();
        for (String module : BuiltClasses.SERVER_MODULES) {
            BuiltClasses.filesWith(BuiltClasses.classes(module), text -> true).stream()
                    .filter(file -> file.toString().endsWith(".sql"))
                    .map(BuiltClasses::read)
                    .forEach(all::add);
        }
        return String.join("\n", all);
    }

    /** Returns the tables that packages with an erasure target have as entities, or change by SQL of their own. */
    static Set<String> erasable(JavaClasses classes) {
        Set<String> tables = new TreeSet<>();
        classes.stream()
                .filter(target -> target.isAssignableTo(TARGET) && !target.isInterface())
                .flatMap(target -> target.getPackage().getClasses().stream())
                .forEach(neighbour -> {
                    entity(neighbour, tables);
                    Matcher changed = CHANGED.matcher(text(neighbour));
                    while (changed.find()) {
                        tables.add(changed.group(1));
                    }
                });
        return tables;
    }

    private static void entity(JavaClass type, Set<String> tables) {
        type.tryGetAnnotationOfType("jakarta.persistence.Table")
                .flatMap(table -> table.get("name"))
                .ifPresent(name -> tables.add(name.toString()));
    }

    /** Returns the class's bytes as text, since SQL is in its constants. */
    private static String text(JavaClass type) {
        return type.getSource()
                .map(source -> BuiltClasses.read(Path.of(source.getUri())))
                .orElse("");
    }
}
