package org.memberaccounts.audit.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in canonical form (RFC 8785) of maps, collections, texts and integers: all that an entry is made of. */
final class CanonicalJson {
    private CanonicalJson() {}

    /** Returns the text of these members, which may have so many bytes at most. */
    static String of(Map<String, ?> members, int longest) {
        String text = canonical(json(members));
        if (text.getBytes(StandardCharsets.UTF_8).length > longest) {
            throw new IllegalArgumentException("This text has " + longest + " bytes at most.");
        }
        return text;
    }

    private static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("This can't be said in canonical JSON.", e);
        }
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> members ->
                members.entrySet().stream()
                        .map(member -> json(member.getKey()) + ":" + json(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> items ->
                items.stream().map(CanonicalJson::json).collect(Collectors.joining(",", "[", "]"));
            case Long number -> number.toString();
            case Integer number -> number.toString();
            case String text -> quoted(text);
            default ->
                throw new IllegalArgumentException(
                        "An entry has no " + value.getClass().getSimpleName() + ".");
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character < 0x20 || character == '"' || character == '\\' || Character.isSurrogate((char) character)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
