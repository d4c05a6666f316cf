package org.memberaccounts.input;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A few groups of digits, one after the other, that may be one number. */
record DigitRun(List<Integer> sizes, List<String> gaps, String digits, int start, int end) {
    /**
     * The gap between groups of one number: a few spaces, dashes, points, strokes, brackets. No comma or colon, which
     * separate numbers: {@link MarkedGroups} looks at those.
     */
    private static final String SIGN = "[\\p{Zs}\\t\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}._/\\\\|'\"~#\u00B7\u2022*]";

    private static final Pattern GAP = Pattern.compile(SIGN + "{1,5}");
    private static final Pattern LINE_END =
            Pattern.compile("(?:" + SIGN + "|>){0,4}[\\n\u2028\u2029]{1,2}(?:" + SIGN + "|>){0,4}");
    /** The word or two that may stand between groups of exactly four digits: "4000 0000 and then 0000 0000". */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Zs}\\p{Pd}]{1,24}");

    private static final int IN_FOURS = 4;

    static DigitRun of(List<MatchResult> groups, String text) {
        return new DigitRun(
                groups.stream().map(group -> group.group().length()).toList(),
                IntStream.range(1, groups.size())
                        .mapToObj(i -> text.substring(
                                groups.get(i - 1).end(), groups.get(i).start()))
                        .toList(),
                groups.stream().map(MatchResult::group).reduce("", String::concat),
                groups.getFirst().start(),
                groups.getLast().end());
    }

    /** Tells whether only signs of one line stand between the groups. */
    boolean isUnbroken() {
        return gaps.stream().allMatch(gap -> GAP.matcher(gap).matches());
    }

    /** Tells whether only signs or a line's end stand between the groups. */
    boolean hasNoWords() {
        return gaps.stream()
                .allMatch(gap ->
                        GAP.matcher(gap).matches() || LINE_END.matcher(gap).matches());
    }

    /** Tells whether the groups may belong together: over one line's end at most. */
    boolean isOneNumber() {
        return gaps.stream().filter(gap -> LINE_END.matcher(gap).matches()).count() <= 1
                && IntStream.range(0, gaps.size()).allMatch(this::joins);
    }

    private boolean joins(int gap) {
        String between = gaps.get(gap);
        return GAP.matcher(between).matches()
                || LINE_END.matcher(between).matches()
                || sizes.get(gap) == IN_FOURS
                        && sizes.get(gap + 1) <= IN_FOURS
                        && WORDS.matcher(between).matches();
    }

    /**
     * Tells whether the groups are a card's: 16, 4-4-4-4 and its like, 4-6-5, 4-6-4, 6-13, 8-8. Other digits may then
     * stand beside it, such as an expiry date.
     */
    boolean isGroupedLikeACard() {
        return switch (sizes.size()) {
            case 1 -> true;
            case 2 -> sizes.get(0) == 6 || sizes.get(0) == 8 && sizes.get(1) == 8;
            case 3 -> sizes.get(0) == 4 && sizes.get(1) == 6;
            default -> sizes.subList(0, sizes.size() - 1).stream().allMatch(size -> size == IN_FOURS);
        };
    }

    /** Tells whether the digits stand in one piece, in fours or one by one, with nothing but signs between. */
    boolean isEvenlySpaced() {
        return sizes.size() == 1
                || sizes.size() >= IN_FOURS && isGroupedLikeACard()
                || sizes.stream().allMatch(size -> size == 1);
    }

    /** Tells whether the number was broken at a line's end, and is no two telephone numbers of eight digits. */
    boolean isOnTwoLines() {
        return sizes.size() == 2
                && !sizes.getFirst().equals(sizes.getLast())
                && LINE_END.matcher(gaps.getFirst()).matches();
    }

    /** Tells whether this is a number with many decimals, such as a coordinate. */
    boolean isDecimal() {
        return sizes.size() == 2
                && sizes.getFirst() < IN_FOURS
                && gaps.getFirst().equals(".");
    }
}
