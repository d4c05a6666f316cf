package org.memberaccounts.input;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** A few groups of digits, one after the other, that may be one number. */
record DigitRun(List<Integer> sizes, List<Gap> gaps, String digits, int start, int end) {
    private static final int IN_FOURS = 4;
    /** The most digits in the last of four groups: a number of 19 digits. */
    private static final int MOST_AT_LAST = 7;

    private static final int WIDEST_STEP = 25;

    static DigitRun of(List<MatchResult> groups, List<Gap> gaps) {
        return new DigitRun(
                groups.stream().map(group -> group.group().length()).toList(),
                gaps,
                groups.stream().map(MatchResult::group).reduce("", String::concat),
                groups.getFirst().start(),
                groups.getLast().end());
    }

    /** Tells whether the groups may belong together: over one line's end at most. */
    boolean isOneNumber() {
        return Collections.frequency(gaps, Gap.LINE_END) <= 1
                && IntStream.range(0, gaps.size()).allMatch(this::joins);
    }

    private boolean joins(int gap) {
        return switch (gaps.get(gap)) {
            case SIGNS, LINE_END -> true;
            case WORDS ->
                sizes.get(gap) == IN_FOURS && sizes.get(gap + 1) <= (gap + 2 == IN_FOURS ? MOST_AT_LAST : IN_FOURS);
            case END -> false;
        };
    }

    boolean hasNoWords() {
        return !gaps.contains(Gap.WORDS);
    }

    /**
     * Tells whether the groups are a card's: 16, 4-4-4-4 and its like, 4-4-4, 4-6-5, 4-6-4, 6-13, 8-8, or a card's
     * broken at a line's end. Other digits may then stand beside it, such as an expiry date.
     */
    boolean isGroupedLikeACard() {
        return switch (sizes.size()) {
            case 1 -> true;
            case 2 -> sizes.get(0) == 6 && sizes.get(1) > 8 || sizes.get(0) == 8 && sizes.get(1) == 8 || isOnTwoLines();
            case 3 -> sizes.get(0) == 4 && sizes.get(1) == 6 || sizes.equals(List.of(4, 4, 4));
            default -> isInFours();
        };
    }

    /** Tells whether all groups have four digits, the last at most, or as many as are left of 19. */
    boolean isInFours() {
        return sizes.size() >= IN_FOURS
                && sizes.getLast() <= (sizes.size() == IN_FOURS ? MOST_AT_LAST : IN_FOURS)
                && sizes.subList(0, sizes.size() - 1).stream().allMatch(size -> size == IN_FOURS);
    }

    /** Tells whether these are the two groups of a number of 19 digits. */
    boolean isSixAndThirteen() {
        return sizes.equals(List.of(6, 13));
    }

    boolean isDigitByDigit() {
        return sizes.size() > 1 && sizes.stream().allMatch(size -> size == 1);
    }

    /** Tells whether the number was broken at a line's end, and is no two telephone numbers of eight digits. */
    boolean isOnTwoLines() {
        return sizes.size() == 2
                && gaps.getFirst() == Gap.LINE_END
                && !sizes.getFirst().equals(sizes.getLast());
    }

    /** Tells whether the groups are numbers that follow each other closely, such as those of rooms. */
    boolean isCounting() {
        return sizes.size() > 2
                && IntStream.range(1, sizes.size()).allMatch(group -> {
                    int step = number(group) - number(group - 1);
                    return step > 0 && step <= WIDEST_STEP;
                });
    }

    private int number(int group) {
        int start = sizes.subList(0, group).stream().mapToInt(Integer::intValue).sum();
        String number = digits.substring(start, start + sizes.get(group));
        return number.length() > IN_FOURS ? -1 : Integer.parseInt(number);
    }

    /** Tells whether this may be a number with many decimals, such as a coordinate. */
    boolean isDecimal() {
        return sizes.size() == 2 && sizes.getFirst() < IN_FOURS;
    }
}
