package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.keys.BlindIndex;

/** Where people are found by one exact value, each time on record, without the value. */
@ApplicationScoped
public class Lookups {
    private final OwnTransaction ownTransaction;
    private final BlindIndex index;
    private final AccessRules rules;
    private final KnownPeople known;
    private final AuditLog log;
    private final Entries entries;

    @Inject
    Lookups(
            OwnTransaction ownTransaction,
            BlindIndex index,
            AccessRules rules,
            KnownPeople known,
            AuditLog log,
            Entries entries) {
        this.ownTransaction = ownTransaction;
        this.index = index;
        this.rules = rules;
        this.known = known;
        this.log = log;
        this.entries = entries;
    }

    /**
     * Finds people in a transaction of its own, which records it like a read, found or not. Somebody of whom the reader
     * could read nothing looks like nobody (REG-8).
     */
    public LookupAnswer find(Lookup lookup) {
        return ownTransaction.run(() -> mayLookUp(lookup.by().actor()) ? search(lookup) : refuse(lookup));
    }

    /** The reason why this reader can read nothing of this person, for any purpose; empty when there is something. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Refusal> barred(Access reader, PersonId person) {
        return known.find(person).flatMap(found -> rules.hides(reader, person, found));
    }

    private static boolean mayLookUp(Actor reader) {
        return switch (reader) {
            case Actor.Staff staff -> staff.has(StaffRole.SUPPORT);
            case Actor.Integrator integrator -> !integrator.purposes().isEmpty();
            case Actor.Member self -> false;
            case Actor.Guardian guardian -> false;
            case Actor.Job job -> false;
            case Actor.Visitor stranger -> false;
        };
    }

    private LookupAnswer search(Lookup lookup) {
        // who loses the key at this moment is nobody any more
        Map<PersonId, Known> people = known.find(index.find(lookup.attribute().value(), lookup.value()));
        if (people.isEmpty()) {
            log.record(
                    event(lookup).outcome(Outcome.DONE).reason("nobody-found").build());
        }
        return new LookupAnswer.Found(people.entrySet().stream()
                .filter(one -> isShown(lookup, one.getKey(), one.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** On record either way: the person sees the attempt, the reader doesn't see that there was somebody. */
    private boolean isShown(Lookup lookup, PersonId person, Known found) {
        Optional<Refusal> hidden = rules.hides(lookup.by(), person, found);
        AuditEvent.Builder event = event(lookup).about(found.subject().value());
        hidden.ifPresentOrElse(
                reason -> event.outcome(Outcome.REFUSED).reason(reason.code()), () -> event.outcome(Outcome.DONE));
        log.record(event.build());
        return hidden.isEmpty();
    }

    private LookupAnswer refuse(Lookup lookup) {
        UUID event = log.record(event(lookup)
                .outcome(Outcome.REFUSED)
                .reason(Refusal.ROLE_MISSING.code())
                .build());
        return new LookupAnswer.LookupRefused(event, Refusal.ROLE_MISSING);
    }

    private AuditEvent.Builder event(Lookup lookup) {
        return entries.event("person.looked-up", lookup.by())
                .attributes(List.of(lookup.attribute().value()));
    }
}
