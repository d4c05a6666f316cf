package org.memberaccounts.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.consent.ConsentsOfPurpose;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.store.Holders;

/** The steps of the erasure of what fell away, each in a transaction. */
@ApplicationScoped
class FallenAwayChunks {
    private static final int CHUNK = 200;

    private final Leftovers leftovers;
    private final Holders holders;
    private final ConsentsOfPurpose consents;
    private final Clock clock;
    private final Event<FallenAwayErased> erased;

    @Inject
    FallenAwayChunks(
            Leftovers leftovers,
            Holders holders,
            ConsentsOfPurpose consents,
            Clock clock,
            Event<FallenAwayErased> erased) {
        this.leftovers = leftovers;
        this.holders = holders;
        this.consents = consents;
        this.clock = clock;
        this.erased = erased;
    }

    /** Keeps once how much there is. */
    @Transactional
    void note(Gone gone) {
        if (leftovers.find(gone).isEmpty()) {
            leftovers.add(new FallenAway(gone, count(gone)));
        }
    }

    private long count(Gone gone) {
        return switch (gone.kind()) {
            case QUESTION -> holders.count(new AttributeId(gone.name()));
            case PURPOSE -> consents.count(new PurposeId(gone.name()));
        };
    }

    @Transactional
    boolean isToErase(Gone gone) {
        return !gone.due().isAfter(clock.instant())
                && leftovers.find(gone).filter(one -> !one.isErased()).isPresent();
    }

    /** Erases a chunk, and returns the last person of it; none after the last chunk. */
    @Transactional
    Optional<PersonId> eraseSome(Gone gone, Optional<PersonId> after) {
        List<PersonId> people = switch (gone.kind()) {
            case QUESTION -> holders.next(new AttributeId(gone.name()), after, CHUNK);
            case PURPOSE -> consents.next(new PurposeId(gone.name()), after, CHUNK);
        };
        long some = switch (gone.kind()) {
            case QUESTION -> holders.clear(new AttributeId(gone.name()), people);
            case PURPOSE -> consents.erase(new PurposeId(gone.name()), people);
        };
        leftovers.find(gone).orElseThrow().erase(some);
        return people.size() < CHUNK ? Optional.empty() : Optional.of(people.getLast());
    }

    /** Puts on record that everything of it is erased, and how much that was. */
    @Transactional
    void end(Gone gone) {
        FallenAway row = leftovers.find(gone).orElseThrow();
        row.end(clock.instant());
        erased.fire(new FallenAwayErased(what(gone), Ground.retention(gone.period()), row.erased()));
    }

    private static FallenAwayErased.What what(Gone gone) {
        return switch (gone.kind()) {
            case QUESTION -> new FallenAwayErased.What.Question(new AttributeId(gone.name()));
            case PURPOSE -> new FallenAwayErased.What.Use(new PurposeId(gone.name()));
        };
    }
}
