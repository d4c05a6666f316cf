package org.memberaccounts.invitation;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Another system enrolled a person and gave these attributes of theirs. */
public record PersonEnrolled(Access by, PersonId person, Set<AttributeId> attributes) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(InvitationAction.PERSON_ENROLLED, by).about(person).attributes(attributes);
    }
}
