package org.memberaccounts.member;

import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Somebody became a member and gave these attributes. */
public record MembershipCompleted(Access by, PersonId person, Set<AttributeId> attributes) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(MemberAction.MEMBERSHIP_COMPLETED, by).about(person).attributes(attributes);
    }
}
