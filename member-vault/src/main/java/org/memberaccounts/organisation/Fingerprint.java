package org.memberaccounts.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fingerprint of what stands in a version's folder: languages, a colon, and SHA-256 in hexadecimal of the files as
 * they are read. Comments don't count; nor does a language that was added since.
 */
public record Fingerprint(String value) {
    public Fingerprint {
        Objects.requireNonNull(value);
    }

    /** Takes the fingerprint of these files in these languages, of those that the organisation speaks. */
    static Fingerprint of(List<Map<?, ?>> files, List<String> languages, List<String> spoken) {
        String read = files.stream().map(file -> plain(file, languages, spoken)).collect(Collectors.joining("\n"));
        return new Fingerprint(String.join(",", languages) + ":" + sha256(read));
    }

    /** Returns the languages in which it was taken. */
    List<String> languages() {
        return Arrays.asList(value.substring(0, value.indexOf(':')).split(","));
    }

    /** Returns a value of a file in one way: keys in order, texts with their length. */
    private static String plain(Object value, List<String> languages, List<String> spoken) {
        if (value instanceof Map<?, ?> keys) {
            boolean isText = keys.keySet().stream().allMatch(spoken::contains);
            Map<String, String> sorted = new TreeMap<>();
            keys.forEach((key, one) -> {
                if (!isText || languages.contains(key)) {
                    sorted.put(String.valueOf(key), plain(one, languages, spoken));
                }
            });
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(one -> plain(one, languages, spoken))
                    .toList()
                    .toString();
        }
        String text = String.valueOf(value);
        return text.length() + " " + text;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no SHA-256.", e);
        }
    }
}
