package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.ReadingRight;

/**
 * The rule that says on which case an agent flags an answer, takes that back, or sees that it is disputed: one on which
 * they could read it if it weren't. So nobody learns by a flag what they may not know.
 */
@ApplicationScoped
class DisputeRules {
    private final ReadingRight rights;
    private final PurposeCatalogue purposes;
    private final Event<DisputeDenied> denied;

    @Inject
    DisputeRules(ReadingRight rights, PurposeCatalogue purposes, Event<DisputeDenied> denied) {
        this.rights = rights;
        this.purposes = purposes;
        this.denied = denied;
    }

    /** Returns the reason why the agent may not on this case of their own, and puts it on record. */
    Optional<Refusal> keepsFrom(Access by, DisputeDenied.Attempt attempt, CaseFile onCase, AttributeId attribute) {
        Optional<Refusal> why = why(by, onCase, Set.of(attribute));
        why.ifPresent(reason -> denied.fire(new DisputeDenied(by, attempt, onCase, attribute, reason)));
        return why;
    }

    /** Returns the reason why the agent reads nothing on this case of their own. */
    Optional<Refusal> keepsFromReading(Access by, CaseFile onCase) {
        return why(by, onCase, readable(onCase));
    }

    /** Returns the answers that are read on this case. */
    Set<AttributeId> readable(CaseFile onCase) {
        return purposes.get(onCase.purpose()).attributes();
    }

    private Optional<Refusal> why(Access by, CaseFile onCase, Set<AttributeId> attributes) {
        Optional<PersonId> person = onCase.person();
        return person.isEmpty()
                ? Optional.of(Refusal.CASE_NOT_OPEN)
                : rights.lack(new Disclosure(
                        by,
                        person.get(),
                        onCase.purpose(),
                        attributes,
                        Optional.of(onCase.id().value())));
    }
}
