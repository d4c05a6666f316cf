package org.memberaccounts.input;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises a payment card whose groups are separated by what mostly separates numbers of their own: a comma, a colon,
 * a plus sign, an emoji, a line end. One number in ten has a right check digit, so more has to speak for a card:
 * exactly a card's groups, the same mark between all of them with no blank beside it, as lists have, and no sign of a
 * list of amounts, times or running numbers.
 */
final class MarkedGroups {
    /** The groups printed on cards: most of 16 and 19 digits, American Express, Diners Club. */
    private static final List<List<Integer>> SHAPES = List.of(
            List.of(4, 4, 4, 4),
            List.of(4, 4, 4, 4, 1),
            List.of(4, 4, 4, 4, 2),
            List.of(4, 4, 4, 4, 3),
            List.of(4, 6, 5),
            List.of(4, 6, 4));

    private static final int USUAL_GROUP = 4;

    private static final Pattern MARK = Pattern.compile(
            "[^\\p{L}\\p{N}\\p{Zs}\\s]{1,4}|\\p{Zs}{0,3}[\\p{So}\\p{Sk}]{1,4}\\p{Zs}{0,3}|[\\p{Zs}\\t]{0,3}(?:[\\n"
                    + "\u2028\u2029][\\p{Zs}\\t>*-]{0,3}){1,2}");

    /** Whatever may stand between a card's groups where the words before them say that it is one. */
    private static final Pattern ANY_MARK = Pattern.compile("[^\\p{L}\\p{N}]{1,8}");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");

    private MarkedGroups() {}

    /** Tells whether there is a card among these groups of digits of a text in the form of {@link Undisguised}. */
    static boolean areCard(DigitGroups digits, String text) {
        List<MatchResult> groups = digits.groups();
        return IntStream.range(0, groups.size())
                .anyMatch(first -> isCalledCard(first, digits, text)
                        || SHAPES.stream()
                                .anyMatch(shape -> isMarked(first, shape, groups, text)
                                        && isCard(digits.run(first, first + shape.size() - 1), text)));
    }

    private static boolean isCalledCard(int first, DigitGroups digits, String text) {
        List<MatchResult> groups = digits.groups();
        for (int last = first + 1;
                last < groups.size()
                        && ANY_MARK.matcher(between(groups.get(last - 1), groups.get(last), text))
                                .matches();
                last++) {
            DigitRun run = digits.run(first, last);
            if (run.digits().length() > CardNumber.MOST_DIGITS) {
                return false;
            }
            if ((run.isGroupedLikeACard() || run.isDigitByDigit())
                    && (CardNumber.isIssued(run.digits()) || run.isInFours() && CardNumber.isUnionPay(run.digits()))
                    && NumberLabel.before(run.start(), text) == NumberLabel.CARD) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(int first, List<Integer> shape, List<MatchResult> groups, String text) {
        int end = first + shape.size();
        if (end > groups.size() || !sizes(groups.subList(first, end)).equals(shape)) {
            return false;
        }
        String mark = markAfter(first, groups, text);
        boolean oneMark = !mark.isEmpty()
                && IntStream.range(first, end - 1)
                        .allMatch(group -> markAfter(group, groups, text).equals(mark));
        return oneMark
                && !(shape.stream().allMatch(size -> size == USUAL_GROUP) && isOfAList(first, end, mark, groups, text));
    }

    private static boolean isCard(DigitRun run, String text) {
        return CardNumber.is(run.digits())
                || CardNumber.isUnionPay(run.digits())
                        && (run.sizes().size() > USUAL_GROUP
                                || NumberLabel.before(run.start(), text) == NumberLabel.CARD);
    }

    private static String between(MatchResult left, MatchResult right, String text) {
        return text.substring(left.end(), right.start());
    }

    private static List<Integer> sizes(List<MatchResult> groups) {
        return groups.stream().map(group -> group.group().length()).toList();
    }

    /** Returns the mark between this group and the next, without blanks; empty if there is none. */
    private static String markAfter(int group, List<MatchResult> groups, String text) {
        String gap = between(groups.get(group), groups.get(group + 1), text);
        return MARK.matcher(gap).matches() ? BLANKS.matcher(gap).replaceAll("") : "";
    }

    /**
     * Tells whether the groups belong to a list: more groups like them stand beside, or the four are all of about one
     * thousand, all round, or all times of day. One card in 400 looks like that too.
     */
    private static boolean isOfAList(int first, int end, String mark, List<MatchResult> groups, String text) {
        boolean goesOn = first > 0
                        && isUsual(first - 1, groups)
                        && markAfter(first - 1, groups, text).equals(mark)
                || end < groups.size()
                        && isUsual(end, groups)
                        && markAfter(end - 1, groups, text).equals(mark);
        List<Integer> numbers = groups.subList(first, end).stream()
                .map(group -> Integer.valueOf(group.group()))
                .toList();
        return goesOn
                || numbers.stream().map(number -> number / 1000).distinct().count() == 1
                || numbers.stream().allMatch(number -> number % 5 == 0)
                || numbers.stream().allMatch(number -> number < 2400 && number % 100 < 60);
    }

    private static boolean isUsual(int group, List<MatchResult> groups) {
        return groups.get(group).group().length() == USUAL_GROUP;
    }
}
