package org.memberaccounts.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.memberaccounts.person.PhoneNumber;

/**
 * Tells payment cards in a text (PAY-1): 13 to 19 digits of a range that a scheme issues, with a right check digit
 * (ISO/IEC 7812), together or in the groups people write; and a card's security code where it is called so. Telephone
 * numbers, dates and Chinese identity numbers are none.
 */
final class PaymentCards {
    private static final int FEWEST_DIGITS = 13;
    private static final int MOST_DIGITS = 19;
    private static final int MOST_DIGITS_OF_A_PHONE = 15;

    /** Each scheme's first digits and lengths; UnionPay (62, 81, and ICBC's old 9558) from 16. */
    private static final Pattern ISSUED = Pattern.compile(
            "4(?:\\d{12}|\\d{15}|\\d{18})" // Visa
                    + "|(?:5[1-5]\\d\\d|222[1-9]|22[3-9]\\d|2[3-6]\\d\\d|27[01]\\d|2720)\\d{12}" // Mastercard
                    + "|3[47]\\d{13}" // American Express
                    + "|(?:62|81)\\d{14,17}|9558\\d{12,15}" // UnionPay
                    + "|35(?:2[89]|[3-8]\\d)\\d{12,15}" // JCB
                    + "|(?:6011|64[4-9]\\d|65\\d\\d)\\d{12,15}" // Discover
                    + "|(?:30[0-5]|309|36\\d|3[89]\\d)\\d{11,16}" // Diners Club
                    + "|(?:50|5[6-8]|6304|6759|676[1-3])\\d{9,17}" // Maestro
                    + "|220[0-4]\\d{12,15}|(?:60|82)\\d{14}|9792\\d{12}"); // Mir, RuPay, Troy

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?!\\d)");

    /**
     * Between groups of one number: a few spaces, dashes, points, strokes, brackets. No comma, colon and line end,
     * which stand between numbers: {@link MarkedGroups}.
     */
    private static final Pattern GAP =
            Pattern.compile("[\\p{Zs}\\t\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}._/\\\\|'\"~#\u00B7\u2022*]{1,5}");
    /** Between groups of exactly four digits also a word or two: "4000 0000 and then 0000 0000". */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Zs}\\p{Pd}]{1,24}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern SECURITY_CODE = Pattern.compile(
            "(?:\\b(?:cvv|cvc|cvn)2?|\\bcard (?:security|verification)"
                    + " code|(?:信用卡|银行卡|卡片)?安全码)(?:\\s+(?:is|code)|\\s*[是为:=])*\\s*\\d{3,4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private PaymentCards() {}

    /** Looks through a text in {@link PlainForm}. */
    static boolean in(String plain) {
        if (SECURITY_CODE.matcher(plain).find()) {
            return true;
        }
        String text = withoutIdentityNumbers(plain);
        List<MatchResult> groups = DIGITS.matcher(text).results().toList();
        return IntStream.range(0, groups.size()).anyMatch(first -> startsAt(first, groups, text))
                || MarkedGroups.areCard(groups, text);
    }

    /** Whether a card begins with this group: joined on, group by group, as long as the gaps allow. */
    private static boolean startsAt(int first, List<MatchResult> groups, String text) {
        boolean runStarts = first == 0 || !runsOn(first - 1, groups, text);
        var sizes = new ArrayList<Integer>();
        var digits = new StringBuilder();
        for (int last = first; last < groups.size(); last++) {
            if (last > first && !joined(groups.get(last - 1), groups.get(last), text)) {
                return false;
            }
            String group = groups.get(last).group();
            if (digits.length() + group.length() > MOST_DIGITS) {
                return false;
            }
            digits.append(group);
            sizes.add(group.length());
            boolean aloneThere = runStarts && !runsOn(last, groups, text);
            if ((aloneThere || isGroupedLikeACard(sizes)) && isCard(digits.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a gap lies between this group and the next. */
    private static boolean runsOn(int group, List<MatchResult> groups, String text) {
        return group + 1 < groups.size()
                && GAP.matcher(between(groups.get(group), groups.get(group + 1), text))
                        .matches();
    }

    private static boolean joined(MatchResult left, MatchResult right, String text) {
        CharSequence gap = between(left, right, text);
        return GAP.matcher(gap).matches()
                || left.group().length() == 4
                        && right.group().length() <= 4
                        && WORDS.matcher(gap).matches();
    }

    static String between(MatchResult left, MatchResult right, String text) {
        return text.substring(left.end(), right.start());
    }

    /** 16, 4-4-4-4 and its like, 4-6-5, 4-6-4, 6-13, 8-8: then other digits may stand beside it, an expiry date say. */
    private static boolean isGroupedLikeACard(List<Integer> sizes) {
        return switch (sizes.size()) {
            case 1 -> true;
            case 2 -> sizes.get(0) == 6 || sizes.get(0) == 8 && sizes.get(1) == 8;
            case 3 -> sizes.get(0) == 4 && sizes.get(1) == 6;
            default -> sizes.subList(0, sizes.size() - 1).stream().allMatch(size -> size == 4);
        };
    }

    /** Of an issued range, with the right check digit, and nobody's telephone number. */
    static boolean isCard(String digits) {
        return digits.length() >= FEWEST_DIGITS
                && ISSUED.matcher(digits).matches()
                && digits.chars().distinct().count() > 1
                && hasRightCheckDigit(digits)
                && !isPhone(digits);
    }

    /** Luhn's formula, ISO/IEC 7812-1 annex B. */
    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighed = fromRight % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /**
     * A number that can be called with a plus sign before it. Only Visa's 13 digits, long out of issue, could be both.
     */
    private static boolean isPhone(String digits) {
        return digits.length() <= MOST_DIGITS_OF_A_PHONE
                && PhoneNumber.parse("+" + digits).isPresent();
    }

    private static String withoutIdentityNumbers(String text) {
        return IDENTITY_NUMBER
                .matcher(text)
                .replaceAll(found -> isIdentityNumber(found.group()) ? "x" : Matcher.quoteReplacement(found.group()));
    }

    /** Birth date and check character of a Chinese identity number (GB 11643). */
    private static boolean isIdentityNumber(String number) {
        try {
            LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
        int sum = IntStream.range(0, 17)
                .map(i -> (number.charAt(i) - '0') * ((1 << (17 - i)) % 11))
                .sum();
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
