package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Recorder;
import org.memberaccounts.vault.Refusal;

/**
 * The door to a fact about a person that a feature knows without opening a value, such as their status. It is told by
 * the rules of a read for this purpose, role, bars and ground, and on record as one.
 */
@ApplicationScoped
public class FactDoor {
    /** The answer. It is committed, and on record, before the caller holds it. */
    public sealed interface Told {
        record Fact(UUID event, boolean holds) implements Told {}

        record Refused(UUID event, Refusal reason) implements Told {}
    }

    private final OwnTransaction ownTransaction;
    private final KnownPeople people;
    private final AccessRules rules;
    private final PurposeCatalogue purposes;
    private final Recorder recorder;
    private final Limits limits;

    @Inject
    FactDoor(
            OwnTransaction ownTransaction,
            KnownPeople people,
            AccessRules rules,
            PurposeCatalogue purposes,
            Recorder recorder,
            Limits limits) {
        this.ownTransaction = ownTransaction;
        this.people = people;
        this.rules = rules;
        this.purposes = purposes;
        this.recorder = recorder;
        this.limits = limits;
    }

    /**
     * Judges, records, and only then tells.
     *
     * @param fact the name by which the log says what was told
     * @param holds tells whether it is so; asked only where it may be told
     * @throws org.memberaccounts.limit.LimitReached when the actor has read too much in a short time
     * @throws IllegalStateException inside a running transaction
     */
    public Told tell(Access by, PersonId person, PurposeId purpose, AttributeId fact, Predicate<PersonId> holds) {
        Disclosure asked = new Disclosure(by, person, purpose, Set.of(fact), Optional.empty());
        Purpose with = purposes.get(purpose).alsoUsing(fact);
        limits.spend(by, DoorLimits.READ, person);
        return ownTransaction.run(() -> tell(asked, with, people.find(asked), holds));
    }

    private Told tell(Disclosure disclosure, Purpose purpose, Asked asked, Predicate<PersonId> holds) {
        AccessRules.Verdict verdict = disclosure.actor() instanceof Actor.Integrator
                ? asked.person()
                        .map(known -> rules.judge(disclosure, purpose, known, asked.work()))
                        .orElseGet(() -> new AccessRules.Verdict.Denied(rules.unknown(disclosure, purpose)))
                : new AccessRules.Verdict.Denied(Refusal.ROLE_MISSING);
        UUID event = recorder.record(Door.event(disclosure, asked, verdict));
        return switch (verdict) {
            case AccessRules.Verdict.Allowed allowed -> new Told.Fact(event, holds.test(disclosure.person()));
            case AccessRules.Verdict.Denied denied -> new Told.Refused(event, denied.reason());
        };
    }
}
