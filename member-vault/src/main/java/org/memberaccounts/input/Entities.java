package org.memberaccounts.input;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character references and tags of HTML, which come along when a number is copied from a page: a no-break space, a
 * zero-width one, a hyphen, by name or number, a line's end; and the blanks of a web address (%20).
 */
final class Entities {
    /** The named references for what stands between digits. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("emsp13", " "),
            Map.entry("emsp14", " "),
            Map.entry("numsp", " "),
            Map.entry("puncsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("hairsp", " "),
            Map.entry("tab", " "),
            Map.entry("newline", "\n"),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""),
            Map.entry("zerowidthspace", ""),
            Map.entry("nobreak", ""),
            Map.entry("shy", ""),
            Map.entry("lrm", ""),
            Map.entry("rlm", ""),
            Map.entry("hyphen", "-"),
            Map.entry("dash", "-"),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("horbar", "-"),
            Map.entry("minus", "-"),
            Map.entry("lowbar", "_"),
            Map.entry("middot", "."),
            Map.entry("centerdot", "."),
            Map.entry("bull", "."),
            Map.entry("bullet", "."),
            Map.entry("period", "."),
            Map.entry("comma", ","),
            Map.entry("colon", ":"),
            Map.entry("semi", ";"),
            Map.entry("equals", "="),
            Map.entry("sol", "/"),
            Map.entry("bsol", "\\"),
            Map.entry("vert", "|"),
            Map.entry("verbar", "|"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"));

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,14}(?:1[34])?));?+");
    private static final Pattern LINE_END =
            Pattern.compile("<(?:br|/p|/div|/li|/tr)\\s{0,3}/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|i|u|s|p|em|strong|span|div|br|wbr|font|td|tr|li|ul|ol"
                    + "|small|big|sub|sup|code|tt|mark|nobr|h[1-6])"
                    + "(?:\\s[^<>\\n]{0,80})?/?>",
            Pattern.CASE_INSENSITIVE);
    /** A line's end as programs write it, and one of mail that is none (RFC 2045). */
    private static final Pattern IN_A_PROGRAM = Pattern.compile("(?<=\\d)(?:\\\\[rnt]|=\\n){1,4}+(?=\\d)");

    private static final Pattern IN_AN_ADDRESS =
            Pattern.compile("(?<=\\d)(?:%(?:20|2[dDeEfF]|09|0[aA]|A0|5[fF])){1,4}+(?=\\d)");

    private Entities() {}

    /** Returns the text as a browser shows it; a reference that was escaped itself as well. */
    static String decoded(String text) {
        String shown = text;
        if (text.indexOf('&') >= 0) {
            shown = REFERENCE.matcher(shown).replaceAll(Entities::character);
            shown = REFERENCE.matcher(shown).replaceAll(Entities::character);
        }
        if (text.indexOf('<') >= 0) {
            shown = TAG.matcher(LINE_END.matcher(shown).replaceAll("\n")).replaceAll("");
        }
        if (text.indexOf('\\') >= 0 || text.indexOf('=') >= 0) {
            shown = IN_A_PROGRAM.matcher(shown).replaceAll(" ");
        }
        return text.indexOf('%') >= 0 ? IN_AN_ADDRESS.matcher(shown).replaceAll(" ") : shown;
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            String name = reference.group(3).toLowerCase(Locale.ROOT);
            return Matcher.quoteReplacement(NAMED.getOrDefault(name, reference.group()));
        }
        int code = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) && Character.isDefined(code)
                ? Matcher.quoteReplacement(Character.toString(code))
                : " ";
    }
}
