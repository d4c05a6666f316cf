package org.memberaccounts.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises payment cards in a text (PAY-1): the digits of a {@link CardNumber}, together or in the groups people
 * write; and a card's security code where it is called so. Telephone numbers, dates and Chinese identity numbers are
 * not taken for cards.
 */
final class PaymentCards {
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx](?!\\d)");

    /**
     * The gap between groups of one number: a few spaces, dashes, points, strokes, brackets. No comma, colon or line
     * end, which separate numbers: {@link MarkedGroups} looks at those.
     */
    private static final Pattern GAP =
            Pattern.compile("[\\p{Zs}\\t\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}._/\\\\|'\"~#\u00B7\u2022*]{1,5}");
    /** The word or two that may stand between groups of exactly four digits: "4000 0000 and then 0000 0000". */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Zs}\\p{Pd}]{1,24}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern SECURITY_CODE = Pattern.compile(
            "(?:\\b(?:cvv|cvc|cvn)2?|\\bcard (?:security|verification)"
                    + " code|(?:信用卡|银行卡|卡片)?安全码)(?:\\s+(?:is|code)|\\s*[是为:=])*\\s*\\d{3,4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private PaymentCards() {}

    /** Tells whether a text in {@link PlainForm} has a card's number or security code. */
    static boolean in(String plain) {
        if (SECURITY_CODE.matcher(plain).find()) {
            return true;
        }
        String text = withoutIdentityNumbers(plain);
        List<MatchResult> groups = DIGITS.matcher(text).results().toList();
        return IntStream.range(0, groups.size()).anyMatch(first -> startsAt(first, groups, text))
                || MarkedGroups.areCard(groups, text);
    }

    /** Tells whether a card begins with this group, adding one group after the other as long as the gaps allow. */
    private static boolean startsAt(int first, List<MatchResult> groups, String text) {
        boolean runStarts = first == 0 || !runsOn(first - 1, groups, text);
        var sizes = new ArrayList<Integer>();
        var digits = new StringBuilder();
        for (int last = first; last < groups.size(); last++) {
            if (last > first && !joined(groups.get(last - 1), groups.get(last), text)) {
                return false;
            }
            String group = groups.get(last).group();
            if (digits.length() + group.length() > CardNumber.MOST_DIGITS) {
                return false;
            }
            digits.append(group);
            sizes.add(group.length());
            boolean aloneThere = runStarts && !runsOn(last, groups, text);
            if ((aloneThere || isGroupedLikeACard(sizes)) && CardNumber.is(digits.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether there is only a gap between this group and the next. */
    private static boolean runsOn(int group, List<MatchResult> groups, String text) {
        return group + 1 < groups.size()
                && GAP.matcher(MarkedGroups.between(groups.get(group), groups.get(group + 1), text))
                        .matches();
    }

    private static boolean joined(MatchResult left, MatchResult right, String text) {
        CharSequence gap = MarkedGroups.between(left, right, text);
        return GAP.matcher(gap).matches()
                || left.group().length() == 4
                        && right.group().length() <= 4
                        && WORDS.matcher(gap).matches();
    }

    /**
     * Tells whether the groups are a card's: 16, 4-4-4-4 and its like, 4-6-5, 4-6-4, 6-13, 8-8. Other digits may then
     * stand beside it, such as an expiry date.
     */
    private static boolean isGroupedLikeACard(List<Integer> sizes) {
        return switch (sizes.size()) {
            case 1 -> true;
            case 2 -> sizes.get(0) == 6 || sizes.get(0) == 8 && sizes.get(1) == 8;
            case 3 -> sizes.get(0) == 4 && sizes.get(1) == 6;
            default -> sizes.subList(0, sizes.size() - 1).stream().allMatch(size -> size == 4);
        };
    }

    private static String withoutIdentityNumbers(String text) {
        return IDENTITY_NUMBER
                .matcher(text)
                .replaceAll(found -> isIdentityNumber(found.group()) ? "x" : Matcher.quoteReplacement(found.group()));
    }

    /** Tells whether a number has the birth date and the check character of a Chinese identity number (GB 11643). */
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
