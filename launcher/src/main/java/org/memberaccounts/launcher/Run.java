package org.memberaccounts.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program of {@code ./run}: starts everything, says where it is, keeps it running until Ctrl-C. */
final class Run {
    private static final PrintStream OUT = System.out;
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);

    private final long began = System.nanoTime();
    private final Settings settings;
    private volatile boolean stopping;

    private Run(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try {
            Run run = new Run(Settings.from(
                    Path.of(System.getProperty("member.accounts.root", "."))
                            .toAbsolutePath()
                            .normalize(),
                    System.getenv()));
            if (List.of(arguments).contains("--reset")) {
                run.reset();
            }
            run.untilStopped(List.of(arguments).contains("--empty") ? Part.servers() : EnumSet.allOf(Part.class));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void reset() throws IOException {
        LocalSystem.empty(settings);
        say("Emptied " + settings.directory());
    }

    private void untilStopped(Set<Part> parts) throws IOException, SQLException {
        requireMachine();
        CountDownLatch stopped = stopOnSignal();
        try (LocalSystem system = LocalSystem.start(settings, parts, this::say);
                DailyWork daily = new DailyWork(system, this::say);
                Supervisor supervisor = new Supervisor(system.servers(), this::say)) {
            announce();
            daily.begin();
            supervisor.watch();
        } catch (InterruptedException e) {
            say("Stopped");
        } catch (IOException | SQLException | RuntimeException e) {
            // an interrupt may make anything fail in any way
            if (!stopping) {
                throw e;
            }
            say("Stopped before everything had started");
        } finally {
            stopped.countDown();
        }
    }

    private void requireMachine() throws IOException {
        List<String> missing = Preflight.missing(settings);
        if (!missing.isEmpty()) {
            throw new CannotStart(String.join("\n", missing));
        }
    }

    /** Has Ctrl-C interrupt this thread, wherever it is; the process waits until everything has stopped. */
    private CountDownLatch stopOnSignal() {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread starting = Thread.currentThread();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (stopped.getCount() > 0) {
                                stopping = true;
                                say("Stopping");
                                starting.interrupt();
                                awaitQuietly(stopped);
                            }
                        },
                        "stop"));
        return stopped;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce() {
        OUT.println(String.format(
                Locale.ROOT,
                """

                Member Accounts is running.
                  Pages      %1$s/
                  API        %1$s/api/v1   described at %1$s/openapi
                  Keycloak   %2$s/admin/   admin / admin
                  Mail       %3$s/   everything sent ends here, text messages too
                  Health     http://127.0.0.1:%4$s/health
                  Data       %5$s
                Sample sign-ins: member, guardian, support, support-lead, privacy-officer, privacy-officer-2,
                auditor, each @sample.example with the part before the @ as password.
                Ctrl-C stops everything.""",
                settings.webUrl(),
                settings.keycloakUrl(),
                settings.outboxUrl(),
                settings.management(),
                settings.directory()));
        OUT.flush();
    }

    private synchronized void say(String sentence) {
        OUT.printf(
                Locale.ROOT,
                "[%3d s] %s%n",
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                sentence);
        OUT.flush();
    }
}
