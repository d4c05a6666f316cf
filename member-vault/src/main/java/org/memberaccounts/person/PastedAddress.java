package org.memberaccounts.person;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memberaccounts.text.Unseen;

/**
 * The address in what somebody typed or pasted: {@code E-Mail: "Lin Xia" <lin@example.org>;}, or {@code mailto:} with
 * what follows it (RFC 6068). Only where there is no doubt which one it is; whatever else was typed stays, to be
 * judged.
 */
final class PastedAddress {
    private static final Pattern IN_ANGLES = Pattern.compile("[^<>@]*<(?<address>[^<>]*)>[\\s.,;]*");
    private static final Pattern LINK = Pattern.compile("mailto:(?<address>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile("[\\p{L}\\p{M}\\p{Zs}.-]{1,40}:\\s*(?<address>[^:]*)");
    private static final Pattern WITH_A_COMMENT = Pattern.compile("(?<address>[^()\\s]*)\\s*\\([^()@]*\\)");

    /** No domain ends in them. */
    private static final Pattern STOPS = Pattern.compile("[\\s,;:!?、，；]+$");

    private static final Map<String, String> WRAPPINGS = Map.ofEntries(
            Map.entry("\"", "\""),
            Map.entry("'", "'"),
            Map.entry("(", ")"),
            Map.entry("[", "]"),
            Map.entry("{", "}"),
            Map.entry("<", ">"),
            Map.entry("“", "”"),
            Map.entry("„", "“”"),
            Map.entry("‚", "‘"),
            Map.entry("«", "»"),
            Map.entry("»", "«"),
            Map.entry("「", "」"),
            Map.entry("『", "』"),
            Map.entry("【", "】"),
            Map.entry("《", "》"),
            Map.entry("〈", "〉"));

    private static final char NO_UTF_8 = '\uFFFD';

    private PastedAddress() {}

    /** Returns the address, with plain signs for those that word processors and keyboards of other scripts put. */
    static String in(String typed) {
        String text = Unseen.strip(plain(typed));
        String angled = bare(group(IN_ANGLES, bare(text)));
        Matcher link = LINK.matcher(angled);
        String linked = link.matches() ? linked(link.group("address")) : angled;
        return bare(group(WITH_A_COMMENT, bare(group(LABELLED, linked))));
    }

    private static String group(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Unseen.strip(matcher.group("address")) : text;
    }

    /** A question mark in a link ends the address; one before the {@code @} was meant as part of it. */
    private static String linked(String link) {
        int question = link.indexOf('?', Math.max(0, link.indexOf('@')));
        String address = question < 0 ? link : link.substring(0, question);
        try {
            String decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.indexOf(NO_UTF_8) < 0 ? decoded : address;
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    /** Without the stops after it and the pairs of signs around it. */
    private static String bare(String text) {
        String stopped = STOPS.matcher(text).replaceFirst("");
        if (stopped.length() < 2) {
            return stopped;
        }
        int last = stopped.length() - 1;
        boolean wrapped = WRAPPINGS.getOrDefault(stopped.substring(0, 1), "").contains(stopped.substring(last));
        return wrapped ? bare(Unseen.strip(stopped.substring(1, last))) : stopped;
    }

    private static String plain(String typed) {
        return typed.codePoints()
                .map(PastedAddress::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plain(int c) {
        return switch (c) {
            case '\u3002', '\uFF61' -> '.';
            case '\uFE6B' -> '@';
            case '\u2018', '\u2019' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFE63' -> '-';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? c - '\uFF01' + '!' : c;
        };
    }
}
