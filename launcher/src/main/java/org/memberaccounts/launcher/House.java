package org.memberaccounts.launcher;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The organisation of the pack, as Keycloak's pages and mails name it. */
final class House {
    private final List<String> languages;
    private final Map<?, ?> brand;

    private House(List<String> languages, Map<?, ?> brand) {
        this.languages = languages;
        this.brand = brand;
    }

    static House of(Settings settings) throws IOException {
        Path file = settings.organisation().resolve("organisation.yaml");
        if (read(file) instanceof Map<?, ?> organisation
                && organisation.get("languages") instanceof List<?> languages
                && !languages.isEmpty()
                && organisation.get("brand") instanceof Map<?, ?> brand) {
            return new House(languages.stream().map(String::valueOf).toList(), brand);
        }
        throw unlike(file);
    }

    private static Object read(Path file) throws IOException {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (YamlEngineException e) {
            throw unlike(file);
        }
    }

    private static CannotStart unlike(Path file) {
        return new CannotStart(file + " can't be read. Compare it with the one that came with this software.");
    }

    /** Returns its languages, by their tags. */
    List<String> languages() {
        return languages;
    }

    /** Returns the text for each placeholder of the realm file that every language shares: inside a JSON string. */
    Map<String, String> words() {
        return Map.of(
                "@ORGANISATION@",
                inJson(languages.stream()
                        .map(language -> text("name", language))
                        .distinct()
                        .collect(Collectors.joining(" "))),
                "@ORGANISATION_EMAIL@",
                inJson(text("email", languages.getFirst())));
    }

    /** Returns the text for each placeholder of a language: inside a message format inside a JSON string. */
    Map<String, String> words(String language) {
        return Map.of(
                "@ORGANISATION_NAME@",
                inMessage(text("name", language)),
                "@ORGANISATION_MARK@",
                inMessage(text("mark", language)),
                "@ORGANISATION_PHONE@",
                inMessage(text("phone", language)),
                "@ORGANISATION_HOURS@",
                inMessage(text("hours", language)));
    }

    private String text(String name, String language) {
        Object value = brand.get(name);
        Object said = value instanceof Map<?, ?> languages ? languages.get(language) : value;
        if (said == null) {
            throw new CannotStart("The organisation pack lacks brand." + name + ". Add it to organisation.yaml.");
        }
        return said.toString();
    }

    /** Escapes apostrophes and braces, which mean something in a message format (java.text.MessageFormat). */
    private static String inMessage(String text) {
        return inJson(text.replace("'", "''").replace("{", "'{'").replace("}", "'}'"));
    }

    private static String inJson(String text) {
        String quoted = Json.createValue(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }
}
