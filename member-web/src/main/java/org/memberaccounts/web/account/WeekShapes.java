package org.memberaccounts.web.account;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The shapes of rows that have a count a week, all on one scale: a square for each of what was counted, or a bar a week
 * where there would be too many squares.
 *
 * @param tallest the highest count of a week in any row
 */
record WeekShapes(long tallest) {
    static final int WEEK_WIDTH = 24;
    private static final int SQUARE = 9;
    private static final int STEP = 11;
    /** As many squares as can be told at a glance. */
    private static final long TALLEST = 8;

    /** A square, or a bar. */
    public record Shape(int x, int y, int width, int height) {}

    boolean squares() {
        return tallest <= TALLEST;
    }

    int height(long[] weeks) {
        long most = LongStream.of(weeks).max().orElse(0);
        return Math.toIntExact(squares() ? most * STEP : Math.max(SQUARE, most * TALLEST * STEP / tallest)) + 3;
    }

    List<Shape> of(long[] weeks) {
        int height = height(weeks);
        return IntStream.range(0, weeks.length)
                .boxed()
                .flatMap(week -> squares() ? squares(week, weeks[week], height) : bar(week, weeks[week], height))
                .toList();
    }

    private static Stream<Shape> squares(int week, long count, int height) {
        return LongStream.range(0, count)
                .mapToObj(i -> new Shape(week * WEEK_WIDTH + 1, height - 1 - STEP * (int) (i + 1), SQUARE, SQUARE));
    }

    private Stream<Shape> bar(int week, long count, int height) {
        int tall = Math.toIntExact(Math.max(2, count * TALLEST * STEP / tallest));
        return count == 0
                ? Stream.empty()
                : Stream.of(new Shape(week * WEEK_WIDTH + 1, height - 1 - tall, SQUARE, tall));
    }
}
