package org.memberaccounts.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two ways of doing the same thing, measured in turn in short rounds (A B A B …), so that disturbances of the machine
 * hit both alike. Only the ratio within a round can be trusted; the number done in a second depends on the machine and
 * the hour.
 *
 * @param clients the number of clients at once
 * @param each how often each of them does it in a round
 */
record Rounds(int clients, int each) {
    private static final int COUNTED = 15;

    /** One act. */
    @FunctionalInterface
    interface Act {
        void once() throws Exception;
    }

    /** A way of doing it, prepared for each round before the time is taken. */
    @FunctionalInterface
    interface Way {
        Act ready() throws Exception;
    }

    /** The middle of some figures, with the least and the largest of them. */
    record Spread(double least, double middle, double largest) {
        static Spread of(Stream<Double> figures) {
            double[] sorted = figures.mapToDouble(Double::doubleValue).sorted().toArray();
            return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }
    }

    /** The pace of one way in one round, or in the middle of all rounds. */
    record Pace(double perSecond, double medianMillis, double p99Millis) {
        private static Pace of(long tookNanos, List<Long> eachNanos) {
            long[] sorted =
                    eachNanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Pace(
                    sorted.length * 1e9 / tookNanos,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 0.99)] / 1e6);
        }

        /** Returns the pace that would be left without a part which took that long by itself. */
        private Pace without(Pace part) {
            return new Pace(
                    1 / (1 / perSecond - 1 / part.perSecond),
                    medianMillis - part.medianMillis,
                    p99Millis - part.p99Millis);
        }

        private static Pace middle(List<Pace> paces) {
            return new Pace(
                    Spread.of(paces.stream().map(Pace::perSecond)).middle(),
                    Spread.of(paces.stream().map(Pace::medianMillis)).middle(),
                    Spread.of(paces.stream().map(Pace::p99Millis)).middle());
        }
    }

    /**
     * The result.
     *
     * @param ratio how many times as long the first way took
     */
    record Figure(Pace first, Pace second, Spread ratio) {}

    /** The results for a way, for a part of it alone, and for what takes the rest of the time. */
    record WithoutPart(Figure whole, Figure part, Figure rest) {}

    /** Compares two ways: one round that isn't counted, then those that are. */
    Figure compare(Way first, Way second) throws Exception {
        List<Pace> firsts = new ArrayList<>();
        List<Pace> seconds = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            run(first, threads);
            run(second, threads);
            for (int round = 0; round < COUNTED; round++) {
                firsts.add(run(first, threads));
                seconds.add(run(second, threads));
            }
        }
        return figure(firsts, seconds);
    }

    /** Compares a way, a part of it alone, and the rest, with a second way, all in turn; one round isn't counted. */
    WithoutPart compare(Way whole, Way part, Way second) throws Exception {
        List<List<Pace>> paces = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int round = 0; round <= COUNTED; round++) {
                Pace all = run(whole, threads);
                Pace alone = run(part, threads);
                Pace other = run(second, threads);
                if (round > 0) {
                    paces.get(0).add(all);
                    paces.get(1).add(alone);
                    paces.get(2).add(all.without(alone));
                    paces.get(3).add(other);
                }
            }
        }
        return new WithoutPart(
                figure(paces.get(0), paces.get(3)),
                figure(paces.get(1), paces.get(3)),
                figure(paces.get(2), paces.get(3)));
    }

    private static Figure figure(List<Pace> firsts, List<Pace> seconds) {
        return new Figure(
                Pace.middle(firsts),
                Pace.middle(seconds),
                Spread.of(IntStream.range(0, firsts.size())
                        .mapToObj(round -> seconds.get(round).perSecond()
                                / firsts.get(round).perSecond())));
    }

    /** Runs one round that isn't counted. */
    void warmUp(Way way) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            run(way, threads);
        }
    }

    private Pace run(Way way, ExecutorService threads) throws Exception {
        Act act = way.ready();
        Callable<List<Long>> client = () -> {
            Long[] took = new Long[each];
            for (int i = 0; i < each; i++) {
                long began = System.nanoTime();
                act.once();
                took[i] = System.nanoTime() - began;
            }
            return Arrays.asList(took);
        };
        List<Long> all = new ArrayList<>();
        long began = System.nanoTime();
        for (Future<List<Long>> done : threads.invokeAll(Collections.nCopies(clients, client))) {
            all.addAll(done.get());
        }
        return Pace.of(System.nanoTime() - began, all);
    }
}
