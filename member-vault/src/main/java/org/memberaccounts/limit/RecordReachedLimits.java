package org.memberaccounts.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Puts reached limits on record once their window is over and every node has said what it counted. */
@ApplicationScoped
class RecordReachedLimits {
    private static final Duration AFTER_ALL_NODES = Duration.ofSeconds(20);
    private static final int AT_ONCE = 200;

    private final ReachedRows rows;
    private final Event<LimitWasReached> reached;
    private final Clock clock;

    @Inject
    RecordReachedLimits(ReachedRows rows, Event<LimitWasReached> reached, Clock clock) {
        this.rows = rows;
        this.reached = reached;
        this.clock = clock;
    }

    /** Records some: each is taken away and recorded in one transaction. Tells whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean recordSome() {
        List<ReachedRows.Counted> taken = rows.take(clock.instant().minus(AFTER_ALL_NODES), AT_ONCE);
        taken.forEach(row -> reached.fire(new LimitWasReached(row.reached(), row.times())));
        return taken.size() == AT_ONCE;
    }
}
