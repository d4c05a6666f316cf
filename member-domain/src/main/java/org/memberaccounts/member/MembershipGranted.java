package org.memberaccounts.member;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Keycloak knows that a person is a member; from here on they are one. */
public record MembershipGranted(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(MemberAction.MEMBERSHIP_GRANTED, Access.job(Enrolment.GRANT))
                .about(person);
    }
}
