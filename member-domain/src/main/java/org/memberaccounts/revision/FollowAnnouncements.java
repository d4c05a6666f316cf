package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.memberaccounts.actor.Access;
import org.memberaccounts.jobs.RecurringStep;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.version.VersionInForce;

/**
 * Follows announcements: keeps when each channel is through, and puts on record that a version is in force. It takes
 * force at its time whether this runs or not.
 */
@ApplicationScoped
public class FollowAnnouncements implements RecurringStep {
    /** The name of this step in the log. */
    public static final String NAME = "follow-announcements";

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final VersionActs acts;
    private final PolicyBook book;
    private final VersionInForce force;
    private final List<AnnouncementChannel> channels;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    FollowAnnouncements(
            VersionActs acts,
            PolicyBook book,
            VersionInForce force,
            @Any Instance<AnnouncementChannel> channels,
            Clock clock,
            Event<Recorded> recorded) {
        this.acts = acts;
        this.book = book;
        this.force = force;
        this.channels = channels.stream().toList();
        this.clock = clock;
        this.recorded = recorded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        force.refresh();
        book.ways().stream().filter(way -> way.withdrawnAt().isEmpty()).forEach(way -> follow(way, now));
    }

    private void follow(PolicyWay way, Instant now) {
        channels.stream()
                .filter(channel -> way.open().contains(channel.code()))
                .filter(channel -> channel.isComplete(way.id()))
                .forEach(channel -> acts.complete(way.id(), channel.code(), now));
        if (book.isAsAnnounced(way) && acts.take(way.id(), now)) {
            recorded.fire(new VersionStep(Access.job(NAME), PolicyAction.POLICY_IN_FORCE, way.version()));
        }
    }

    /** Has this node see a step at once; the others see it within seconds, and a force is days ahead. */
    void see(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionStep step) {
        force.refresh();
    }
}
