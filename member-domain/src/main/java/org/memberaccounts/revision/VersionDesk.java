package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.revision.VersionDenied.Why;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.version.VersionNumber;

/**
 * The desk at which privacy officers lead a version on its way: one says that it is ready, another one reviews it, and
 * it is announced for a day, or withdrawn before it is in force.
 */
@ApplicationScoped
public class VersionDesk {
    /** The outcome of a step. */
    public sealed interface Result {
        record Done() implements Result {}

        /** Nothing was changed; the attempt is on record. */
        record Refused(Why why) implements Result {}
    }

    private final VersionActs acts;
    private final VersionRules rules;
    private final List<AnnouncementChannel> channels;
    private final MissedDay.OfficersJobs missed;
    private final Organisation organisation;
    private final TransactionLocks locks;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    VersionDesk(
            VersionActs acts,
            VersionRules rules,
            @Any Instance<AnnouncementChannel> channels,
            MissedDay.OfficersJobs missed,
            Organisation organisation,
            TransactionLocks locks,
            Identifiers identifiers,
            Clock clock,
            Event<Recorded> recorded) {
        this.acts = acts;
        this.rules = rules;
        this.channels = channels.stream().toList();
        this.missed = missed;
        this.organisation = organisation;
        this.locks = locks;
        this.identifiers = identifiers;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** Says that a version, as its folder is now, is ready to be reviewed. */
    @Transactional
    public Result prepare(Access by, VersionNumber version) {
        Instant now = inTurn();
        return step(
                by,
                PolicyAction.POLICY_PREPARED,
                version,
                rules.beforeReady(version, now),
                officer -> acts.prepare(version, rules.present(version), officer, now));
    }

    /** Says, as a second officer, that a version may be announced. */
    @Transactional
    public Result review(Access by, VersionNumber version) {
        Instant now = inTurn();
        return step(
                by,
                PolicyAction.POLICY_REVIEWED,
                version,
                officer(by).flatMap(officer -> rules.beforeReview(version, officer)),
                officer -> acts.review(version, rules.present(version), officer, now));
    }

    /**
     * Announces a version on every channel.
     *
     * @param inForceOn its first day, in the organisation's zone
     * @param moreMaterial whether it is called more material than it is computed to be; never less
     */
    @Transactional
    public Result announce(Access by, VersionNumber version, LocalDate inForceOn, boolean moreMaterial) {
        Instant now = inTurn();
        UUID id = identifiers.next();
        return step(
                by,
                PolicyAction.POLICY_ANNOUNCED,
                version,
                rules.beforeAnnouncing(version, now, inForceOn),
                officer -> {
                    acts.announce(
                            id,
                            version,
                            rules.present(version),
                            officer,
                            now,
                            moreMaterial || rules.matters(version),
                            organisation.announcedDaysAhead(),
                            organisation.zone(),
                            inForceOn,
                            channels.stream().map(AnnouncementChannel::code).toList());
                    Announcement announcement = new Announcement(id, version, inForceOn);
                    channels.forEach(channel -> begin(by, channel, announcement, now));
                    missed.lookOnTheDay(announcement);
                });
    }

    private void begin(Access by, AnnouncementChannel channel, Announcement announcement, Instant now) {
        channel.begin(by, announcement);
        if (channel.isComplete(announcement.id())) {
            acts.complete(announcement.id(), channel.code(), now);
        }
    }

    /** Withdraws the announcement of a version that isn't in force; whoever was told of it is told that, too. */
    @Transactional
    public Result withdraw(Access by, VersionNumber version) {
        Instant now = inTurn();
        Optional<PolicyWay> way = rules.coming(version, now);
        return step(
                by,
                PolicyAction.POLICY_WITHDRAWN,
                version,
                way.isEmpty() ? Optional.of(Why.NOT_ANNOUNCED) : Optional.empty(),
                officer -> {
                    acts.withdraw(way.orElseThrow().id(), officer, now);
                    withdraw(by, way.get());
                });
    }

    private void withdraw(Access by, PolicyWay way) {
        Announcement announcement = new Announcement(way.id(), way.version(), way.inForceOn());
        channels.forEach(channel -> channel.withdraw(by, announcement));
        missed.cancel(announcement);
    }

    /** Waits until nobody else takes a step, so that each is judged by what is committed. */
    private Instant inTurn() {
        locks.lock("lead-policy-version", "all");
        return clock.instant();
    }

    private Result step(
            Access by, PolicyAction step, VersionNumber version, Optional<Why> against, VersionRules.Step doing) {
        Optional<Integer> officer = officer(by);
        Optional<Why> why = officer.isEmpty() ? Optional.of(Why.NOT_OFFICER) : against;
        if (why.isPresent()) {
            recorded.fire(new VersionDenied(by, step, version, why.get()));
            return new Result.Refused(why.get());
        }
        doing.by(officer.get());
        recorded.fire(new VersionStep(by, step, version));
        return new Result.Done();
    }

    private static Optional<Integer> officer(Access by) {
        return by.actor() instanceof Actor.Staff staff && staff.has(StaffRole.PRIVACY_OFFICER)
                ? Optional.of(staff.number())
                : Optional.empty();
    }
}
