package org.memberaccounts.audit.log;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The forms that texts of an event can have. Nothing that a person typed fits them, so nothing personal gets into the
 * log by mistake.
 */
final class Codes {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.:_/-]{0,98}[A-Za-z0-9])?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern PERIOD =
            Pattern.compile("P(?=.)([1-9][0-9]{0,8}Y)?([1-9][0-9]{0,8}M)?([1-9][0-9]{0,8}D)?");
    private static final int LONGEST_CODE = 60;

    private Codes() {}

    /** Checks a code such as {@code case.opened} or {@code role-missing}. */
    static String code(String text) {
        if (text == null || text.length() > LONGEST_CODE || !CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "An event holds codes only: small letters, digits, dots and dashes, at most 60.");
        }
        return text;
    }

    /** Checks a UUID in small letters. */
    static String id(String text) {
        if (text == null || !ID.matcher(text).matches()) {
            throw new IllegalArgumentException("An event has UUIDs in small letters here.");
        }
        return text;
    }

    /** Checks a number such as a staff number. */
    static String number(String text) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("An event has numbers of up to nine digits here.");
        }
        return text;
    }

    /** Checks a period in years, months and days (ISO 8601). */
    static String period(String text) {
        if (text == null || !PERIOD.matcher(text).matches()) {
            throw new IllegalArgumentException("An event has periods such as P6M here.");
        }
        return text;
    }

    /** Checks a text that only few are allowed for. */
    static String oneOf(String text, String... allowed) {
        if (!Arrays.asList(allowed).contains(text)) {
            throw new IllegalArgumentException("An event has one of these here: " + String.join(", ", allowed) + ".");
        }
        return text;
    }

    /** Checks an id that may have the name of its kind and a colon before it. */
    static String reference(String text) {
        if (text == null || !REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "An event refers by ids only: letters, digits and . : _ / - , at most 100.");
        }
        return text;
    }
}
