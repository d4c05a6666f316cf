package org.memberaccounts.vault.door;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.trail.Subject;

/**
 * Somebody asked for a person's data, and was given it or refused.
 *
 * @param asked attributes, and kinds of texts
 * @param person empty when there is none with that id, or many were asked about and none can be read
 * @param subject the person's pseudonym
 * @param caseId the case that it was asked on, where there is one with that id
 */
record DataDisclosed(
        Access by,
        PurposeId purpose,
        Set<AttributeId> asked,
        Optional<PersonId> person,
        Optional<Subject> subject,
        Optional<UUID> caseId,
        AccessRules.Verdict verdict)
        implements Recorded {
    static DataDisclosed of(
            Disclosure asked, Optional<Subject> subject, Optional<UUID> caseId, AccessRules.Verdict verdict) {
        return new DataDisclosed(
                asked.by(),
                asked.purpose(),
                asked.names(),
                subject.map(known -> asked.person()),
                subject,
                caseId,
                verdict);
    }

    @Override
    public Fact fact() {
        Fact fact = Fact.of(DoorAction.DATA_DISCLOSED, by)
                .as(purpose.equals(PurposeId.RIGHTS_REQUESTS) ? StaffRole.PRIVACY_OFFICER : StaffRole.SUPPORT)
                .about(person)
                .purpose(purpose)
                .attributes(asked);
        subject.ifPresent(known -> fact.subject(known.value()));
        caseId.ifPresent(id -> fact.ref("case", id));
        return switch (verdict) {
            case AccessRules.Verdict.Allowed allowed -> {
                allowed.approval().ifPresent(id -> fact.object("approval", id.toString()));
                yield fact.ground(allowed.ground());
            }
            case AccessRules.Verdict.Denied denied ->
                fact.refused(denied.reason().code());
        };
    }
}
