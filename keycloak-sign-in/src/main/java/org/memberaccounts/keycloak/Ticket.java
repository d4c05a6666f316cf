package org.memberaccounts.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ticket that lets one user in, once, within moments: {@code link:<seconds>.<secret>}, as the server of Member
 * Accounts gives it to a browser in place of a login hint. The user has its SHA-256 in an attribute.
 *
 * @param text all of it
 * @param until the time when it stops to work
 */
record Ticket(String text, Instant until) {
    private static final Pattern FORM = Pattern.compile("link:(?<until>\\d{10})\\.[A-Za-z0-9_-]{22,64}");

    /** Reads a login hint; empty where it is none of these, such as an address. */
    static Optional<Ticket> parse(String hint) {
        return Optional.ofNullable(hint)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(form -> new Ticket(hint, Instant.ofEpochSecond(Long.parseLong(form.group("until")))));
    }

    /** Returns the hash that the user's attribute has, in hexadecimal digits. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "Ticket[hidden]";
    }
}
