package org.memberaccounts.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Digits written as something else: Chinese numerals (\u4E09\u4E94, \u53C1\u4F0D), numbers in circles, English words.
 * Only a row of them becomes digits, so "one" and \u4E00 stay what they are.
 */
final class Numerals {
    /** Each digit's signs, from 0 to 9. */
    private static final String[] SIGNS = {"零〇○◯", "一壹壱幺", "二贰弐貳两兩", "三叁參参叄", "四肆", "五伍", "六陆", "七柒漆", "八捌", "九玖"};

    private static final Map<Integer, Character> DIGITS = digits();

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"));

    static final String CHINESE = String.join("", SIGNS);
    /** No count: 482113三次. */
    private static final String SIGN = "(?:[0-9]|[" + CHINESE + "](?![次遍回位个组段]))";
    /** Three digits or more; two are enough in the beginning of an account number. */
    private static final Pattern ROW = Pattern.compile(SIGN + "(?:[ \\t,.、·_/|\\p{Pd}]{0,3}" + SIGN + "){2,}+"
            + "|(?<=[A-Za-z]{2})" + SIGN + "{2}(?=[A-Za-z]{4})");

    private static final String WORD = "(?:(?:double|triple)[ -])?+(?:" + String.join("|", WORDS.keySet()) + ")";
    private static final Pattern ROW_OF_WORDS =
            Pattern.compile("\\b" + WORD + "(?:[ \\t,.-]{1,2}" + WORD + "){2,}+\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_WORD =
            Pattern.compile("(?:(double|triple)[ -])?([a-z]+)[ \\t,.-]{0,2}", Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    /** Returns a text in which every row of such signs or words is one of digits. */
    static String toDigits(String text) {
        String plain = text.codePoints()
                .map(Numerals::circled)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String signs = ROW.matcher(plain)
                .replaceAll(row -> row.group()
                        .codePoints()
                        .mapToObj(c -> DIGITS.containsKey(c) ? DIGITS.get(c).toString() : Character.toString(c))
                        .collect(Collectors.joining()));
        return ROW_OF_WORDS
                .matcher(signs)
                .replaceAll(row -> ONE_WORD.matcher(row.group())
                        .replaceAll(word -> digit(word.group(2)).repeat(times(word.group(1)))));
    }

    private static String digit(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    private static int times(String word) {
        return word == null ? 1 : word.equalsIgnoreCase("double") ? 2 : 3;
    }

    /** Numbers in circles, of Ethiopia and the Suzhou numerals: what is no digit by its category, yet means one. */
    @SuppressWarnings("CharacterGetNumericValue") // letters, of which it makes numbers, aren't asked about
    private static int circled(int c) {
        int type = Character.getType(c);
        int value = type == Character.OTHER_NUMBER || c >= 0x3021 && c <= 0x3029 ? Character.getNumericValue(c) : -1;
        return value >= 0 && value <= 9 ? '0' + value : c;
    }

    private static Map<Integer, Character> digits() {
        var digits = new HashMap<Integer, Character>();
        for (int digit = 0; digit < SIGNS.length; digit++) {
            char plain = (char) ('0' + digit);
            SIGNS[digit].codePoints().forEach(sign -> digits.put(sign, plain));
        }
        return Map.copyOf(digits);
    }
}
