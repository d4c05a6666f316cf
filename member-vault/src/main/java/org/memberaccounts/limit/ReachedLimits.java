package org.memberaccounts.limit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.memberaccounts.actor.Access;
import org.memberaccounts.failure.FailureTrace;
import org.memberaccounts.trail.Recorder;

/**
 * Counts whom a limit made wait, in memory, and adds that to the database every few seconds: whoever is refused a
 * thousand times costs a row, and then an entry of the log, and not a thousand. A node that is killed loses the last
 * seconds' counts.
 */
@ApplicationScoped
class ReachedLimits {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** Starts after everything that refuses to start on a database of another version. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private static final System.Logger LOG = System.getLogger(ReachedLimits.class.getName());

    private final ReachedRows rows;
    private final Recorder recorder;
    private final Clock clock;
    private final ManagedScheduledExecutorService scheduler;
    private final Map<Reached, Long> counts = new ConcurrentHashMap<>();

    private ScheduledFuture<?> writing;

    @Inject
    ReachedLimits(ReachedRows rows, Recorder recorder, Clock clock, ManagedScheduledExecutorService scheduler) {
        this.rows = rows;
        this.recorder = recorder;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Starts once: every module of the EAR announces its start, and only the first one counts. */
    synchronized void start(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object start) {
        if (writing == null) {
            writing = scheduler.scheduleWithFixedDelay(
                    this::tryToWrite, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (writing != null) {
            writing.cancel(false);
        }
        tryToWrite();
    }

    /** Counts it, and returns what the actor is told. */
    LimitReached count(Access by, LimitedAct act, Rate rate, Duration wait) {
        Instant until = Reached.windowEnd(clock.instant(), rate.within());
        counts.merge(Reached.of(by, recorder.actor(by), act, until), 1L, Long::sum);
        return new LimitReached(wait);
    }

    /** Adds what was counted here to what others counted. */
    void write() {
        counts.keySet().forEach(reached -> {
            Long count = counts.remove(reached);
            if (count != null) {
                write(reached, count);
            }
        });
    }

    private void write(Reached reached, long count) {
        boolean written = false;
        try {
            rows.add(reached, count);
            written = true;
        } finally {
            if (!written) {
                counts.merge(reached, count, Long::sum);
            }
        }
    }

    private void tryToWrite() {
        try {
            write();
        } catch (Exception e) {
            // catches everything, for it is tried again
            LOG.log(System.Logger.Level.WARNING, "Reached limits were not written: {0}", FailureTrace.of(e));
        }
    }
}
