package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The share of plain cases that the guard misses, and of false alarms, on texts made up by a seed. */
class GuardRatesTest {
    private static final int LIMIT = 2_000;
    private static final int TEXTS = 8_000;
    private static final int SETS = 13;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_130, 77_003})
    void missesLessThanOneInAHundredPlainCases(long seed) {
        double missed = share(seed, Screened.Clean.class, "plain-cases");
        assertTrue(missed < 0.01, "missed " + missed);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20_261_131, 77_004})
    void raisesLessThanOneFalseAlarmInAThousand(long seed) {
        double stopped = share(seed, Screened.Stopped.class, "innocent-texts");
        assertTrue(stopped < 0.001, "stopped " + stopped);
    }

    private static double share(long seed, Class<? extends Screened> wrong, String name) {
        Random random = new Random(seed);
        Slots slots = new Slots(random);
        List<String> templates = IntStream.rangeClosed(1, SETS)
                .mapToObj(set -> templates(name + (set == 1 ? "" : "-" + set) + ".txt"))
                .flatMap(List::stream)
                .toList();
        var examples = new TreeMap<String, String>();
        int count = 0;
        for (int i = 0; i < TEXTS; i++) {
            String template = templates.get(i < templates.size() ? i : random.nextInt(templates.size()));
            String text = slots.fill(template).replace("\\n", "\n").replace("\\t", "\t");
            if (wrong.isInstance(Screening.lines(text, LIMIT))) {
                count++;
                examples.merge(template, text, (one, more) -> one + " ¦ " + more);
            }
        }
        double share = count / (double) TEXTS;
        System.out.printf(Locale.ROOT, "%s, seed %d: %d of %d, %.3f %%%n", name, seed, count, TEXTS, 100 * share);
        examples.forEach(
                (template, texts) -> System.out.println("  " + template + "   e.g. " + texts.replace("\n", "⏎")));
        return share;
    }

    private static List<String> templates(String file) {
        try (var in = GuardRatesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
