package org.memberaccounts.launcher;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The organisation of the pack, as Keycloak's pages and mails name it. */
final class House {
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh-CN";

    private final Map<?, ?> brand;

    private House(Map<?, ?> brand) {
        this.brand = brand;
    }

    static House of(Settings settings) throws IOException {
        Path file = settings.organisation().resolve("organisation.yaml");
        try {
            return new House((Map<?, ?>)
                    ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)))
                            .get("brand"));
        } catch (YamlEngineException | ClassCastException e) {
            throw new CannotStart(file + " can't be read. Compare it with the one that came with this software.");
        }
    }

    /**
     * Returns the text for each placeholder of the realm file: inside a JSON string, and mostly inside a message
     * format.
     */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "@ORGANISATION@",
                inJson(Stream.of(text("name", ENGLISH), text("name", CHINESE))
                        .distinct()
                        .collect(Collectors.joining(" "))));
        words.put("@ORGANISATION_EMAIL@", inJson(text("email", ENGLISH)));
        words.put("@ORGANISATION_EN@", inMessage(text("name", ENGLISH)));
        words.put("@ORGANISATION_ZH@", inMessage(text("name", CHINESE)));
        words.put("@ORGANISATION_MARK@", inMessage(text("mark", ENGLISH)));
        words.put("@ORGANISATION_PHONE@", inMessage(text("phone", ENGLISH)));
        words.put("@ORGANISATION_HOURS_EN@", inMessage(text("hours", ENGLISH)));
        words.put("@ORGANISATION_HOURS_ZH@", inMessage(text("hours", CHINESE)));
        return words;
    }

    private String text(String name, String language) {
        Object value = brand == null ? null : brand.get(name);
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
