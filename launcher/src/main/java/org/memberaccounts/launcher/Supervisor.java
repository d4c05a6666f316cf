package org.memberaccounts.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Restarts servers that end unexpectedly, after a pause that doubles while they keep ending soon. */
final class Supervisor implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LASTING = Duration.ofMinutes(5);

    private final Progress progress;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService watchers = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("watch-", 0).daemon().factory());

    private final List<Supervised> servers;

    Supervisor(List<Supervised> servers, Progress progress) {
        this.servers = servers;
        this.progress = progress;
    }

    /** Keeps them running until this thread is interrupted. */
    void watch() throws InterruptedException {
        servers.forEach(server -> watchers.execute(() -> keepRunning(server)));
        closing.await();
    }

    private void keepRunning(Supervised server) {
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                long began = System.nanoTime();
                server.ended().get();
                pause = System.nanoTime() - began > LASTING.toNanos() ? FIRST_PAUSE : pause;
                progress.say(server.name() + " has ended; starting it again in " + pause.toSeconds() + " s");
                if (closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                startAgain(server);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void startAgain(Supervised server) throws InterruptedException {
        try {
            server.start();
            server.awaitReady();
            progress.say(server.name() + " is ready again");
        } catch (IOException | RuntimeException e) {
            progress.say(server.name() + " didn't start: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        closing.countDown();
        watchers.shutdownNow();
        watchers.close();
    }
}
