package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Recorder;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.keys.BlindIndex;

/** Finds people by one exact value. Every look-up is recorded, without the value. */
@ApplicationScoped
public class Lookups {
    private final OwnTransaction ownTransaction;
    private final BlindIndex index;
    private final AccessRules rules;
    private final KnownPeople known;
    private final Recorder recorder;
    private final Limits limits;

    @Inject
    Lookups(
            OwnTransaction ownTransaction,
            BlindIndex index,
            AccessRules rules,
            KnownPeople known,
            Recorder recorder,
            Limits limits) {
        this.ownTransaction = ownTransaction;
        this.index = index;
        this.rules = rules;
        this.known = known;
        this.recorder = recorder;
        this.limits = limits;
    }

    /**
     * Finds people in a transaction of its own, which records the look-up like a read, found or not. A person of whom
     * the actor could read nothing is not found (REG-8), nor is anybody by an answer that is disputed (REG-5).
     *
     * @throws org.memberaccounts.limit.LimitReached when the actor has looked up too many in a short time
     */
    public LookupAnswer find(Lookup lookup) {
        limits.spend(lookup.by(), DoorLimits.LOOK_UP);
        return ownTransaction.run(() -> mayLookUp(lookup.by().actor()) ? search(lookup) : refuse(lookup));
    }

    /**
     * Returns the reason why this actor can read nothing of this person, for any purpose; empty when they can read
     * something.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Refusal> barred(Access by, PersonId person) {
        return known.find(person).flatMap(found -> rules.hides(by, person, found));
    }

    private static boolean mayLookUp(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.has(StaffRole.SUPPORT);
            case Actor.Integrator integrator -> !integrator.purposes().isEmpty();
            case Actor.Member self -> false;
            case Actor.Guardian guardian -> false;
            case Actor.Job job -> false;
            case Actor.Visitor stranger -> false;
        };
    }

    private LookupAnswer search(Lookup lookup) {
        // a person whose key is destroyed at this very moment is no longer found
        Map<PersonId, Known> people = known.find(
                index.find(lookup.value().attribute().value(), lookup.value().normalised()));
        if (people.isEmpty()) {
            recorder.record(new PersonLookedUp(lookup, Optional.empty(), Optional.empty()));
        }
        return new LookupAnswer.Found(people.entrySet().stream()
                .filter(one -> isShown(lookup, one.getKey(), one.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /**
     * Records the look-up, shown or not: the person sees the attempt, and the actor doesn't learn that there is
     * somebody.
     */
    private boolean isShown(Lookup lookup, PersonId person, Known found) {
        Optional<Refusal> hidden =
                rules.hides(lookup.by(), person, found, lookup.value().attribute());
        recorder.record(new PersonLookedUp(lookup, Optional.of(found.subject()), hidden));
        return hidden.isEmpty();
    }

    private LookupAnswer refuse(Lookup lookup) {
        UUID event = recorder.record(new PersonLookedUp(lookup, Optional.empty(), Optional.of(Refusal.ROLE_MISSING)));
        return new LookupAnswer.LookupRefused(event, Refusal.ROLE_MISSING);
    }
}
