package org.memberaccounts.system;

import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that nobody speaks: English with an accent on each letter, half as long again. A word without an accent on
 * a page comes from no file of texts.
 */
final class MadeUpLanguage {
    static final String TAG = "en-XA";

    /** The ending of the names of its bundles in Java. */
    static final String SUFFIX = "_en_XA";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "ÁƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽáƀçđéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýž";

    /** Values, choices, markup and addresses. */
    private static final Pattern KEPT = Pattern.compile(
            "\\{\\d+,choice,|\\{[^{}]*\\}|\\d+[#<]|</?[a-zA-Z][^>]*>|&\\w+;|https?://\\S+|\\S+@\\S+\\.\\w+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    /**
     * What has no language, or another: addresses, ids and marks, claim codes, what people of the tests wrote, what
     * another system and the organisation at WeChat are called, and names of days and months, which Java knows for real
     * languages.
     */
    private static final List<Pattern> OTHERS = Stream.concat(
                    Stream.of(
                            "https?://\\S+",
                            "\\S+@[\\w.-]+",
                            "[0-9a-f]{8}-[0-9a-f-]{27}",
                            "m·[0-9a-f]{6}",
                            "\\b[0-9a-f]{8}-[0-9a-f]{3}\\b",
                            "\\b[0-9a-f]{6,}\\b",
                            "\\b[\\w-]{43}(?![\\w-])",
                            "\\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}\\b",
                            "[Pp]lanted[ -]\\w+",
                            "Planted-reason-\\S*",
                            "sample-integrator",
                            "\\bUTC\\b",
                            "青禾服务",
                            "青"),
                    namesOfDays())
            .map(Pattern::compile)
            .toList();

    private MadeUpLanguage() {}

    private static Stream<String> namesOfDays() {
        DateFormatSymbols names = DateFormatSymbols.getInstance(Locale.ENGLISH);
        return Stream.of(names.getMonths(), names.getShortMonths(), names.getWeekdays())
                .flatMap(Stream::of)
                .filter(name -> !name.isEmpty())
                .map(name -> "\\b" + name + "\\b");
    }

    /** Says an English text in this language; placeholders, markup and addresses stay. */
    static String say(String english) {
        StringBuilder said = new StringBuilder();
        Matcher kept = KEPT.matcher(english);
        int from = 0;
        while (kept.find()) {
            said.append(accented(english.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return said.append(accented(english.substring(from))).toString();
    }

    private static String accented(String text) {
        return WORD.matcher(text).replaceAll(word -> longer(word.group()));
    }

    /** Doubles every second letter, and the last letter of a word that has no second. */
    private static String longer(String word) {
        StringBuilder longer = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letter = String.valueOf(ACCENTED.charAt(PLAIN.indexOf(word.charAt(i))));
            boolean twice = i % 2 == 1 || i > 0 && i == word.length() - 1;
            longer.append(twice ? letter.repeat(2) : letter);
        }
        return longer.toString();
    }

    /** Finds the words of a text that are in another language and shouldn't be. */
    static List<String> foreignWords(String text) {
        String rest = text;
        for (Pattern other : OTHERS) {
            rest = other.matcher(rest).replaceAll(" ");
        }
        return Pattern.compile("[\\p{IsLatin}\\p{IsHan}]*(?:[A-Za-z]|\\p{IsHan})[\\p{IsLatin}\\p{IsHan}]*")
                .matcher(rest)
                .results()
                .map(found -> found.group())
                .distinct()
                .collect(Collectors.toList());
    }
}
