package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A case was opened about a person.
 *
 * @param document the reference of the document that it rests on
 */
public record CaseOpened(
        Access by, CaseId caseId, PersonId person, PurposeId purpose, Optional<DocumentReference> document)
        implements Recorded {
    @Override
    public Fact fact() {
        Fact fact = Fact.of(CaseAction.CASE_OPENED, by)
                .as(StaffRole.SUPPORT)
                .about(person)
                .purpose(purpose)
                .ref("case", caseId);
        document.ifPresent(reference -> fact.object("document", reference.value()));
        return fact;
    }
}
