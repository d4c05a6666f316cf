package org.memberaccounts.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.approval.Approvals;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseReading;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Lookups;

/**
 * The rules that say on which case an agent flags an answer: one on which they could read it. So nobody learns by a
 * flag what they may not know.
 */
@ApplicationScoped
class DisputeRules {
    private final Approvals approvals;
    private final Lookups lookups;
    private final PurposeCatalogue purposes;
    private final Event<DisputeDenied> denied;

    @Inject
    DisputeRules(Approvals approvals, Lookups lookups, PurposeCatalogue purposes, Event<DisputeDenied> denied) {
        this.approvals = approvals;
        this.lookups = lookups;
        this.purposes = purposes;
        this.denied = denied;
    }

    /** Returns the reason why the agent may not on this case of their own, and puts it on record. */
    Optional<Refusal> keepsFrom(Access by, DisputeDenied.Attempt attempt, CaseFile onCase, AttributeId attribute) {
        Optional<Refusal> why = why(by, onCase, attribute);
        why.ifPresent(reason -> denied.fire(new DisputeDenied(by, attempt, onCase, attribute, reason)));
        return why;
    }

    private Optional<Refusal> why(Access by, CaseFile onCase, AttributeId attribute) {
        Optional<PersonId> person = onCase.person().filter(known -> onCase.isOpen());
        if (person.isEmpty()) {
            return Optional.of(Refusal.CASE_NOT_OPEN);
        }
        if (!approvals.allows(by, CaseReading.ACT, onCase.id().value())) {
            return Optional.of(Refusal.APPROVAL_MISSING);
        }
        return lookups.barred(by, person.get())
                .or(() -> purposes.get(onCase.purpose()).attributes().contains(attribute)
                        ? Optional.empty()
                        : Optional.of(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE));
    }
}
