package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.memberaccounts.organisation.Fingerprint;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.policy.PreparedVersion;
import org.memberaccounts.revision.VersionDenied.Why;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/**
 * The rules of a version's way, with the reason for whoever breaks one; the database keeps them too, and gives none.
 */
@ApplicationScoped
class VersionRules {
    /** A step, once nothing stands against it. */
    interface Step {
        void by(int officer);
    }

    /** By then people would have forgotten what they were told. The database has the same. */
    private static final Period FURTHEST = Period.ofYears(2);

    private final Editions editions;
    private final PolicyBook book;
    private final VersionInForce force;
    private final Organisation organisation;

    @Inject
    VersionRules(Editions editions, PolicyBook book, VersionInForce force, Organisation organisation) {
        this.editions = editions;
        this.book = book;
        this.force = force;
        this.organisation = organisation;
    }

    Optional<Why> beforeReady(VersionNumber version, Instant now) {
        force.refresh();
        if (!isNext(version, now)) {
            return Optional.of(Why.NOT_NEXT);
        }
        if (editions.mistake(version).isPresent()) {
            return Optional.of(Why.MISTAKE);
        }
        return announced(version).map(way -> Why.ALREADY_ANNOUNCED);
    }

    /** Versions come one after the other: it is the one after that in force. */
    boolean isNext(VersionNumber version, Instant now) {
        return editions.before(version).filter(force.at(now)::equals).isPresent();
    }

    Optional<Why> beforeReview(VersionNumber version, int officer) {
        force.refresh();
        Optional<PreparedVersion> ready = book.prepared(version);
        if (ready.flatMap(PreparedVersion::prepared).isEmpty()) {
            return Optional.of(Why.NOT_READY);
        }
        if (editions.mistake(version).isPresent()) {
            return Optional.of(Why.MISTAKE);
        }
        if (!ready.get().fingerprint().equals(present(version))) {
            return Optional.of(Why.CHANGED_SINCE);
        }
        if (ready.get().reviewed().isPresent()) {
            return Optional.of(Why.ALREADY_REVIEWED);
        }
        return ready.get().prepared().filter(done -> done.officer() == officer).map(done -> Why.SAME_OFFICER);
    }

    Optional<Why> beforeAnnouncing(VersionNumber version, Instant now, LocalDate inForceOn) {
        force.refresh();
        if (!isNext(version, now)) {
            return Optional.of(Why.NOT_NEXT);
        }
        Optional<PreparedVersion> ready = book.prepared(version);
        if (ready.flatMap(PreparedVersion::reviewed).isEmpty()) {
            return Optional.of(Why.NOT_REVIEWED);
        }
        if (editions.mistake(version).isPresent()) {
            return Optional.of(Why.MISTAKE);
        }
        if (!ready.get().fingerprint().equals(present(version))) {
            return Optional.of(Why.CHANGED_SINCE);
        }
        if (announced(version).isPresent()) {
            return Optional.of(Why.ALREADY_ANNOUNCED);
        }
        if (inForceOn.isBefore(earliest(now))) {
            return Optional.of(Why.DAY_TOO_EARLY);
        }
        return inForceOn.isAfter(latest(now)) ? Optional.of(Why.DAY_TOO_LATE) : Optional.empty();
    }

    /** Returns the first day on which the period is over by midnight, if everybody is told now. */
    LocalDate earliest(Instant now) {
        LocalDateTime over =
                LocalDateTime.ofInstant(now, organisation.zone()).plusDays(organisation.announcedDaysAhead());
        return over.equals(over.toLocalDate().atStartOfDay())
                ? over.toLocalDate()
                : over.toLocalDate().plusDays(1);
    }

    /** Returns the last day for which a version can be announced now; announced periods are a year at most. */
    LocalDate latest(Instant now) {
        return LocalDate.ofInstant(now, organisation.zone()).plus(FURTHEST);
    }

    /** Finds the announcement of a version that isn't in force, and isn't on record as if it were. */
    Optional<PolicyWay> coming(VersionNumber version, Instant now) {
        force.refresh();
        return announced(version)
                .filter(way -> !way.taken())
                .filter(way -> !way.toldInTime() || way.inForceAt().isAfter(now) || !book.isAsAnnounced(way));
    }

    Optional<PolicyWay> announced(VersionNumber version) {
        return book.ways().stream()
                .filter(way ->
                        way.version().equals(version) && way.withdrawnAt().isEmpty())
                .findFirst();
    }

    boolean matters(VersionNumber version) {
        return editions.difference(version).filter(VersionDifference::matters).isPresent();
    }

    Fingerprint present(VersionNumber version) {
        return book.present(version);
    }
}
