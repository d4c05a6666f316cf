package org.memberaccounts.member;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * A membership that Keycloak never came to know, since its user is gone, was given up; nothing of the person may stay.
 */
public record MembershipAbandoned(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(MemberAction.REMOVED, Access.job(RemoveUnfinishedMemberships.NAME))
                .about(person)
                .because("not-completed");
    }
}
