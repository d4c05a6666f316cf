package org.memberaccounts.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./run}: starts everything, says where it is, keeps it running until Ctrl-C. */
final class Run {
    private static final PrintStream OUT = System.out;
    private static final int LOOK_SECONDS = 1;
    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final long began = System.nanoTime();
    private final CountDownLatch stopping = new CountDownLatch(1);

    private Run() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings;
        try {
            settings = Settings.from(Path.of(System.getProperty("member.accounts.root", ".")).toAbsolutePath().normalize(), System.getenv());
            List<String> options = List.of(arguments);
            if (options.contains("--check")) {
                System.exit(check(settings));
            }
            if (options.contains("--reset")) {
                reset(settings);
            }
            new Run().run(settings);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int check(Settings settings) throws IOException {
        List<String> missing = new ArrayList<>(Preflight.missing(settings));
        missing.addAll(Preflight.takenPorts(settings, false));
        missing.forEach(OUT::println);
        if (missing.isEmpty()) {
            OUT.println("This machine has all that is needed.");
        }
        return missing.isEmpty() ? 0 : 1;
    }

    private static void reset(Settings settings) throws IOException, InterruptedException {
        LocalSystem.emptyDirectory(settings);
        OUT.println("Emptied " + settings.directory());
    }

    private void run(Settings settings) throws IOException, SQLException, InterruptedException {
        List<String> missing = Preflight.missing(settings);
        if (!missing.isEmpty()) {
            throw new CannotStart(String.join("\n", missing));
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.countDown();
            awaitQuietly(stopped);
        }, "stop"));
        try (LocalSystem system = LocalSystem.start(settings, this::say)) {
            announce(settings);
            keepRunning(system);
            say("Stopping");
        } finally {
            stopped.countDown();
        }
    }

    /** A child that dies is started again, with longer pauses while it keeps dying. */
    private void keepRunning(LocalSystem system) throws IOException, InterruptedException {
        int pause = LOOK_SECONDS;
        while (!stopping.await(LOOK_SECONDS, TimeUnit.SECONDS)) {
            List<Child> dead = system.children().stream().filter(child -> !child.isAlive()).toList();
            if (dead.isEmpty()) {
                continue;
            }
            for (Child child : dead) {
                say(child.name() + " has ended; starting it again in " + pause + " s");
            }
            if (stopping.await(pause, TimeUnit.SECONDS)) {
                return;
            }
            pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS);
            for (Child child : dead) {
                child.start();
            }
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(40, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce(Settings settings) {
        OUT.println("""

                Member Accounts is running.
                  Pages      %1$s/
                  API        %1$s/api/v1   described at %1$s/openapi
                  Keycloak   %2$s/admin/   admin / admin
                  Mail       http://127.0.0.1:%3$d/   everything sent ends here
                  Health     http://127.0.0.1:%4$d/health
                  Data       %5$s
                Sample sign-ins: member, guardian, support, privacy-officer, privacy-officer-2, auditor,
                each @sample.example with the part before the @ as password.
                Ctrl-C stops everything.""".formatted(settings.webUrl(), settings.keycloakUrl(), settings.outbox(), settings.management(), settings.directory()));
        OUT.flush();
    }

    private void say(String sentence) {
        OUT.printf("[%3d s] %s%n", Duration.ofNanos(System.nanoTime() - began).toSeconds(), sentence);
        OUT.flush();
    }
}
