package org.memberaccounts.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.memberaccounts.launcher.Part;

/**
 * Measures how fast everybody is told, against the bare sends over as many connections, and what it takes from eight
 * clients that read meanwhile. Not a test; {@code docs/figures/announce} runs it.
 */
class AnnouncementFigures {
    private static final WholeSystem SYSTEM = WholeSystem.running();
    private static final PrintStream OUT = System.out;
    private static final int CROWD = Integer.parseInt(System.getenv("MEMBER_ACCOUNTS_SAMPLE_CROWD"));
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int ROUNDS = 7;
    private static final int READERS = 8;
    private static final int WARM = 1_000;
    private static final String TOLD = "select count(*) from member.broadcast_told where state = 'handed-over'";

    @Test
    void areTakenOfAnAnnouncement() throws Exception {
        SYSTEM.local().kill(Part.MAIL);
        try (MailSink sink = new MailSink(SYSTEM.local().settings().smtp());
                Browser browser = new Browser(SYSTEM);
                Readers readers = new Readers()) {
            Page officer = VersionSteps.announce(browser);
            await("a warm server", () -> sink.mails() >= WARM);
            try (BareSends bare = new BareSends(SYSTEM, sink.last())) {
                measure(officer, readers, bare);
            }
            whole(sink);
        }
    }

    private static void measure(Page officer, Readers readers, BareSends bare) throws Exception {
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double alone = told(() -> LockSupport.parkNanos(WINDOW.toNanos()));
            double[] beside = new double[2];
            beside[0] = told(() -> beside[1] = readers.read());
            step(officer, "pause");
            double reads = readers.read();
            double sends = sends(bare);
            step(officer, "resume");
            rounds.add(new double[] {alone, sends, beside[0], beside[1], reads});
            OUT.printf(
                    Locale.ROOT,
                    "told %.0f a second, bare %.0f: %.2f; beside readers %.0f: %.2f; reads %.0f instead of %.0f:"
                            + " %.2f%n",
                    alone,
                    sends,
                    alone / sends,
                    beside[0],
                    beside[0] / alone,
                    beside[1],
                    reads,
                    beside[1] / reads);
        }
        print("told, of the bare sends", rounds, 0, 1);
        print("told beside readers, of told alone", rounds, 2, 0);
        print("reads beside it, of reads alone", rounds, 3, 4);
    }

    private static void print(String what, List<double[]> rounds, int first, int second) {
        Rounds.Spread spread = Rounds.Spread.of(rounds.stream().map(round -> round[first] / round[second]));
        OUT.printf(Locale.ROOT, "%s: %.2f (%.2f to %.2f)%n", what, spread.middle(), spread.least(), spread.largest());
    }

    /** Follows it to its end, with the memory that stays in use after each tenth. */
    private static void whole(MailSink sink) throws Exception {
        for (int tenth = 1; tenth <= 10; tenth++) {
            int mails = CROWD / 10 * tenth;
            await(mails + " mails", () -> sink.mails() >= mails);
            OUT.printf(Locale.ROOT, "%d mails, %s%n", mails, ServerMemory.inUse());
        }
        await("the end", () -> SYSTEM.count("select count(*) from member.broadcast where state = 'ended'") > 0);
    }

    /** Runs this and returns how many people a second were told meanwhile, on all channels. */
    private static double told(Meanwhile meanwhile) throws Exception {
        long began = System.nanoTime();
        long before = SYSTEM.count(TOLD);
        meanwhile.happens();
        long after = SYSTEM.count(TOLD);
        return (after - before) / 3.0 * 1e9 / (System.nanoTime() - began);
    }

    @FunctionalInterface
    private interface Meanwhile {
        void happens() throws Exception;
    }

    private static double sends(BareSends bare) throws Exception {
        long began = System.nanoTime();
        long end = began + WINDOW.toNanos();
        int told = 0;
        for (; System.nanoTime() < end; told++) {
            bare.tellOne();
        }
        return told * 1e9 / (System.nanoTime() - began);
    }

    private static void step(Page officer, String step) {
        officer.navigate("/privacy/announcing?version=2");
        officer.click("button[value=" + step + "]");
        assertThat(officer.locator("button[value=" + step + "]")).hasCount(0);
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(LONGEST)
                .until(condition);
    }

    /** Eight clients that read one person over HTTP, as fast as they are answered. */
    private static final class Readers implements AutoCloseable {
        private final Api integrator = Api.asIntegrator(SYSTEM, "purpose:service-application");
        private final UUID person = UUID.fromString(integrator
                .post("lookups", People.lookup("email", "crowd-1@sample.example"))
                .json()
                .getJsonArray("people")
                .getString(0));
        private final ExecutorService threads = Executors.newFixedThreadPool(READERS);

        /** Returns how many reads a second there were. */
        double read() throws Exception {
            Api now = Api.asIntegrator(SYSTEM, "purpose:service-application");
            AtomicInteger reads = new AtomicInteger();
            long began = System.nanoTime();
            long end = began + WINDOW.toNanos();
            List<Future<?>> clients = IntStream.range(0, READERS)
                    .<Future<?>>mapToObj(client -> threads.submit(() -> {
                        while (System.nanoTime() < end) {
                            Api.Answer answer = now.post(
                                    "disclosures",
                                    People.read(person, "service-application", null, "email", "name", "phone"));
                            if (answer.status() != 201) {
                                throw new AssertionError(answer.status() + " " + answer.body());
                            }
                            reads.incrementAndGet();
                        }
                    }))
                    .toList();
            for (Future<?> client : clients) {
                client.get();
            }
            return reads.get() * 1e9 / (System.nanoTime() - began);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
