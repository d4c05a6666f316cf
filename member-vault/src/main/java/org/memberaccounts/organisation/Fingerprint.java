package org.memberaccounts.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.memberaccounts.version.VersionNumber;

/**
 * The fingerprint of what stands in a version's folder: languages, a colon, and SHA-256 in hexadecimal of the files as
 * they are read. Comments don't count; nor does a language that was added since.
 */
public record Fingerprint(String value) {
    private static final List<String> FILES =
            List.of("policy.yaml", "purposes.yaml", "attributes.yaml", "case-kinds.yaml", "requests.yaml");

    public Fingerprint {
        Objects.requireNonNull(value);
    }

    /** Takes the fingerprint of a version in every language that the organisation speaks now. */
    public static Fingerprint of(OrganisationPack pack, VersionNumber version) {
        return of(
                pack,
                version,
                pack.languages().all().stream().map(Locale::toLanguageTag).toList());
    }

    /** Tells whether both were taken in the same languages, so that they can be compared. */
    public boolean isInLanguagesOf(Fingerprint other) {
        return languages().equals(other.languages());
    }

    private List<String> languages() {
        return Arrays.asList(value.substring(0, value.indexOf(':')).split(","));
    }

    /** Tells whether the folder still says the same as when this was taken. */
    public boolean matches(OrganisationPack pack, VersionNumber version) {
        return of(pack, version, languages()).equals(this);
    }

    private static Fingerprint of(OrganisationPack pack, VersionNumber version, List<String> languages) {
        List<String> spoken =
                pack.languages().all().stream().map(Locale::toLanguageTag).toList();
        String read = FILES.stream()
                .map(file -> plain(pack.keys(OrganisationPack.folder(version) + "/" + file), languages, spoken))
                .collect(Collectors.joining("\n"));
        return new Fingerprint(String.join(",", languages) + ":" + sha256(read));
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
