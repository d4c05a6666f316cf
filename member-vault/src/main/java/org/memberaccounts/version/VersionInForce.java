package org.memberaccounts.version;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.memberaccounts.failure.FailureTrace;

/**
 * The version in force. The times are read anew every two seconds: a force is known a day or more before it begins, so
 * that it begins at its time on every node, whether the database answers then or not.
 */
@ApplicationScoped
public class VersionInForce {
    /**
     * The start of whatever needs to know the version: after all that refuses to start on a database of another
     * version.
     */
    public static final int KNOWN = Interceptor.Priority.LIBRARY_AFTER;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final System.Logger LOG = System.getLogger(VersionInForce.class.getName());

    private final ForceBook book;
    private final OfRequest request;
    private final OfTransaction transaction;
    private final Clock clock;
    private final ManagedScheduledExecutorService scheduler;

    private volatile Timeline timeline;
    private ScheduledFuture<?> reading;

    @Inject
    VersionInForce(
            ForceBook book,
            OfRequest request,
            OfTransaction transaction,
            Clock clock,
            ManagedScheduledExecutorService scheduler) {
        this.book = book;
        this.request = request;
        this.transaction = transaction;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Starts once: every module of the EAR announces its start, and only the first one counts. */
    synchronized void start(@Observes @Priority(KNOWN) @Initialized(ApplicationScoped.class) Object start) {
        if (reading == null) {
            reading = scheduler.scheduleWithFixedDelay(this::tryToRead, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (reading != null) {
            reading.cancel(true);
        }
    }

    /** Returns the version that is in force for the work that asks: at its first question, for all of it. */
    public VersionNumber now() {
        return seen(() -> request.orElse(this::present))
                .or(() -> seen(() -> transaction.orElse(this::present)))
                .orElseGet(this::present);
    }

    private static Optional<VersionNumber> seen(Supplier<VersionNumber> work) {
        try {
            return Optional.of(work.get());
        } catch (ContextNotActiveException e) {
            // this is no such work
            return Optional.empty();
        }
    }

    private VersionNumber present() {
        return at(clock.instant());
    }

    /** Returns the version that was in force, or will be, at a time, as far as is known. */
    public VersionNumber at(Instant time) {
        Timeline known = timeline;
        return (known == null ? read() : known).at(time);
    }

    /** Reads the times anew, for whoever has just changed them. */
    public void refresh() {
        read();
    }

    private Timeline read() {
        Timeline read = new Timeline(book.read());
        timeline = read;
        return read;
    }

    private void tryToRead() {
        try {
            read();
        } catch (Exception e) {
            // catches everything, even a failed commit, which no method here declares: it is tried again
            LOG.log(System.Logger.Level.WARNING, "The versions could not be read: {0}", FailureTrace.of(e));
        }
    }
}
