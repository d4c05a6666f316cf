package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A person's user was deleted at Keycloak. The person stays: there is one way to deletion, and this is not it. */
public record SignInGone(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.IDENTITY_DELETED, Access.job(FollowKeycloak.NAME))
                .about(person);
    }
}
