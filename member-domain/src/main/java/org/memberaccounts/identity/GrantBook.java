package org.memberaccounts.identity;

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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.memberaccounts.failure.FailureTrace;

/**
 * The grantees as every node holds them in memory, so that a read sends no statement more for them: read anew every two
 * seconds, and at the latest before it is asked when it is ten seconds old.
 */
@ApplicationScoped
class GrantBook {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration GOOD_FOR = Duration.ofSeconds(10);
    /** Starts after everything that refuses to start on a database of another version. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private static final System.Logger LOG = System.getLogger(GrantBook.class.getName());

    /** A grantee, and the time of their last change as we saw it. */
    record Known(Granted granted, Instant changedAt) {}

    private record Page(Map<GranteeId, Known> grantees, Set<String> endedSessions, Instant readAt) {}

    private final Grantees grantees;
    private final Clock clock;
    private final ManagedScheduledExecutorService scheduler;

    private volatile Page page = new Page(Map.of(), Set.of(), Instant.EPOCH);
    private ScheduledFuture<?> reading;

    @Inject
    GrantBook(Grantees grantees, Clock clock, ManagedScheduledExecutorService scheduler) {
        this.grantees = grantees;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Starts once: every module of the EAR announces its start, and only the first one counts. */
    synchronized void start(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object start) {
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

    Optional<Known> find(GranteeId id) {
        return Optional.ofNullable(current().grantees().get(id));
    }

    boolean isEnded(String session) {
        return current().endedSessions().contains(session);
    }

    private Page current() {
        if (page.readAt().plus(GOOD_FOR).isBefore(clock.instant())) {
            read();
        }
        return page;
    }

    /** Reads everything anew. */
    void read() {
        Instant began = clock.instant();
        Map<GranteeId, Known> known = grantees.all().stream()
                .map(one -> Map.entry(one.grantee(), new Known(one.granted(), one.changedAt())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        page = new Page(known, grantees.endedSessions(), began);
    }

    private void tryToRead() {
        try {
            read();
        } catch (Exception e) {
            // catches everything, even a failed commit, which no method here declares: it is tried again
            LOG.log(System.Logger.Level.WARNING, "The users with roles could not be read: {0}", FailureTrace.of(e));
        }
    }
}
