package org.memberaccounts.member;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A membership was given up before Keycloak knew of it, since its user is gone; none of the person's data may stay. */
public record MembershipAbandoned(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(MemberAction.MEMBERSHIP_REMOVED, Access.job(RemoveUnfinishedMemberships.NAME))
                .about(person)
                .because("not-completed");
    }
}
