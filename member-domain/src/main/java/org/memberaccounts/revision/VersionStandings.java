package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.policy.PolicyBook;
import org.memberaccounts.policy.PolicyDays;
import org.memberaccounts.policy.PolicyWay;
import org.memberaccounts.policy.PreparedVersion;
import org.memberaccounts.policy.PrivacyPolicy;
import org.memberaccounts.revision.VersionStanding.State;
import org.memberaccounts.version.VersionInForce;
import org.memberaccounts.version.VersionNumber;

/** The place of each version on its way, from memory: pages that everybody sees need no database. */
@ApplicationScoped
public class VersionStandings {
    private final Editions editions;
    private final PrivacyPolicy policy;
    private final PolicyBook book;
    private final VersionRules rules;
    private final VersionInForce force;
    private final Clock clock;

    @Inject
    VersionStandings(
            Editions editions,
            PrivacyPolicy policy,
            PolicyBook book,
            VersionRules rules,
            VersionInForce force,
            Clock clock) {
        this.editions = editions;
        this.policy = policy;
        this.book = book;
        this.rules = rules;
        this.force = force;
        this.clock = clock;
    }

    /** Lists all versions, the newest first; those that the pack has, and those that were announced to people. */
    public List<VersionStanding> all() {
        return numbers().reversed().stream().map(this::of).toList();
    }

    private List<VersionNumber> numbers() {
        return Stream.of(
                        editions.numbers().stream(),
                        book.first().stream(),
                        book.ways().stream()
                                .filter(way -> way.withdrawnAt().isEmpty())
                                .map(PolicyWay::version))
                .flatMap(some -> some)
                .distinct()
                .sorted()
                .toList();
    }

    /** Finds a version that everybody may see: announced, in force, or once in force. */
    public Optional<VersionStanding> published(VersionNumber version) {
        return find(version).filter(VersionStanding::isPublic);
    }

    /** Finds a version that the pack has, or that was announced. */
    public Optional<VersionStanding> find(VersionNumber version) {
        return numbers().contains(version) ? Optional.of(of(version)) : Optional.empty();
    }

    /** Returns where a version is. */
    public VersionStanding of(VersionNumber version) {
        Instant now = clock.instant();
        Optional<String> mistake = editions.mistake(version);
        Optional<PreparedVersion> said = mistake.isPresent()
                ? Optional.empty()
                : book.prepared(version).filter(one -> one.fingerprint().equals(book.present(version)));
        Optional<PolicyWay> way = rules.announced(version);
        return new VersionStanding(
                version,
                state(version, now, said, way),
                mistake,
                said,
                way,
                mistake.isEmpty() && way.map(book::isAsAnnounced).orElse(true),
                way.map(PolicyWay::open).orElse(List.of()),
                days(version));
    }

    private State state(VersionNumber version, Instant now, Optional<PreparedVersion> said, Optional<PolicyWay> way) {
        int order = version.compareTo(force.at(now));
        if (order <= 0) {
            return order == 0 ? State.IN_FORCE : State.SUPERSEDED;
        }
        if (way.isPresent()) {
            return way.get().inForceAt().isAfter(now) ? State.ANNOUNCED : State.MISSED;
        }
        if (said.flatMap(PreparedVersion::reviewed).isPresent()) {
            return State.REVIEWED;
        }
        return said.isPresent() ? State.READY : State.WRITTEN;
    }

    private Optional<PolicyDays> days(VersionNumber version) {
        try {
            return book.days(policy.of(version));
        } catch (PackError e) {
            // the mistake is shown beside it
            return Optional.empty();
        }
    }

    /** Finds the version that has to be in force before this one can go on; empty where it is next, or announced. */
    public Optional<VersionNumber> earlier(VersionStanding standing) {
        return Optional.of(standing.version())
                .filter(ahead -> standing.state().compareTo(State.ANNOUNCED) < 0)
                .filter(ahead -> !rules.isNext(ahead, clock.instant()))
                .flatMap(editions::before);
    }

    /** Returns the first day for which a version can be announced now. */
    public LocalDate earliest() {
        return rules.earliest(clock.instant());
    }

    /** Returns the last day for which a version can be announced now. */
    public LocalDate latest() {
        return rules.latest(clock.instant());
    }
}
