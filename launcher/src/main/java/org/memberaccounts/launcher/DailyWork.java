package org.memberaccounts.launcher;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The daily commands of the databases' owners, run after the start and every day; an hour later where some is left. */
final class DailyWork implements AutoCloseable {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final LocalSystem system;
    private final Progress progress;
    private final ScheduledExecutorService days = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("daily").daemon().factory());

    DailyWork(LocalSystem system, Progress progress) {
        this.system = system;
        this.progress = progress;
    }

    void begin() {
        after(Duration.ZERO);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never throws
    private void after(Duration pause) {
        days.schedule(() -> after(isDone() ? A_DAY : AN_HOUR), pause.toSeconds(), TimeUnit.SECONDS);
    }

    private boolean isDone() {
        try {
            List<String> left = system.tidy();
            if (!left.isEmpty()) {
                progress.say("In use, will be rewritten in an hour: " + String.join(", ", left));
            }
            return left.isEmpty();
        } catch (SQLException e) {
            progress.say("The databases' daily work is postponed for an hour: " + e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        days.shutdownNow();
    }
}
