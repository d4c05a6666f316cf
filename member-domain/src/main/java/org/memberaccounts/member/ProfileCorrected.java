package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A member changed these attributes; recorded without the values (REG-5). */
public record ProfileCorrected(Access by, PersonId person, Set<AttributeId> attributes) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(MemberAction.PROFILE_CORRECTED, by).about(person).attributes(attributes);
    }
}
