package org.memberaccounts.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memberaccounts.text.Plain;

/**
 * The digits of a telephone number in what somebody typed or pasted: {@code Tel.: +44 (0)20 7946 0018 (work)}. Words
 * and signs before them, a word in brackets after them and stops are left out. Letters among or right before the digits
 * make it something else; an extension has no place in E.164.
 */
final class PastedNumber {
    private static final String WORDS = "\\p{L}\\p{M}\\p{So}\\p{Sk}\\s.,:;/'\"\u2018-\u201E«»<>=|\\p{Pd}\u3008-\u3011";

    /** The last of them is no Latin letter: {@code A13800138000} is no number. */
    private static final String BEFORE = "(?:[" + WORDS + "]{0,40}[" + WORDS + "&&[^\\p{IsLatin}]])?";

    /** Digits with the signs that people put between them, some of which are letters by their category. */
    private static final String DIGITS = "(?<digits>[(\\[]?\\+?"
            + "(?:[0-9]|[\\s\\p{Zs}\\p{Pd}()\\[\\]{}./~_\\u2212\\u30FC\\u00B7\\u2022\\u30FB]){3,60}\\+?)";

    private static final String AFTER = "(?:\\([\\p{L}\\p{M}\\s.]{1,20}\\))?[\\s'\"\u2018-\u201E«»>.,;|\u3008-\u3011]*";

    private static final Pattern PASTED = Pattern.compile(BEFORE + DIGITS + AFTER);

    /** The library is to have nothing to strip: it may log what it strips. */
    private static final Pattern NEITHER_SIGN_NOR_DIGIT = Pattern.compile("[^+0-9]");

    /** The zero that is dialled inside a country only, as people write it for everybody. */
    private static final Pattern INLAND_ZERO = Pattern.compile("[(\\[{]\\s*0\\s*[)\\]}]");

    /** Dialled before the country code in North America and in Australia, where 00 is dialled elsewhere. */
    private static final Pattern OUTWARD = Pattern.compile("0?011(?<number>[1-9][0-9]+)");

    private PastedNumber() {}

    /** Returns the ways to read it, the likeliest first: digits, perhaps after a plus sign. */
    static Stream<String> readings(String typed) {
        Matcher pasted = PASTED.matcher(Plain.of(typed));
        if (!pasted.matches()) {
            return Stream.empty();
        }
        String number = pasted.group("digits");
        String digits = digits(number);
        return Stream.of(
                        Optional.of(digits(INLAND_ZERO.matcher(number).replaceFirst(""))),
                        Optional.of(digits),
                        outward(digits))
                .flatMap(Optional::stream)
                .distinct();
    }

    /** In Arabic and Hebrew the plus sign is typed last. */
    private static String digits(String number) {
        String digits = NEITHER_SIGN_NOR_DIGIT.matcher(number).replaceAll("");
        boolean signLast = digits.indexOf('+') == digits.length() - 1 && digits.length() > 1;
        return signLast ? '+' + digits.substring(0, digits.length() - 1) : digits;
    }

    private static Optional<String> outward(String digits) {
        Matcher outward = OUTWARD.matcher(digits);
        return outward.matches() ? Optional.of('+' + outward.group("number")) : Optional.empty();
    }
}
