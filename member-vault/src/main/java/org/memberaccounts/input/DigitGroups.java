package org.memberaccounts.input;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The groups of digits in a text, and the gaps between them: one fewer. */
record DigitGroups(List<MatchResult> groups, List<Gap> gaps) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static DigitGroups in(String text) {
        List<MatchResult> groups = DIGITS.matcher(text).results().toList();
        return new DigitGroups(
                groups,
                IntStream.range(1, groups.size())
                        .mapToObj(i -> Gap.of(text.substring(
                                groups.get(i - 1).end(), groups.get(i).start())))
                        .toList());
    }

    int size() {
        return groups.size();
    }

    /** Returns the run of groups from the first to the last, both included. */
    DigitRun run(int first, int last) {
        return DigitRun.of(groups.subList(first, last + 1), gaps.subList(first, last));
    }

    /** Tells whether a number may begin with this group: nothing but signs before it would make it longer. */
    boolean begins(int first) {
        return first == 0 || gaps.get(first - 1) != Gap.SIGNS;
    }

    /** Tells whether a number may end with this group: nothing goes on, or what does is no longer digit by digit. */
    boolean ends(int last, boolean digitByDigit) {
        return last + 1 == size()
                || gaps.get(last) != Gap.SIGNS
                || digitByDigit && groups.get(last + 1).group().length() > 1;
    }
}
