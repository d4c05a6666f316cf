package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Keycloak keeps a person's user from signing in. */
public record SignInDisabled(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.IDENTITY_DISABLED, Access.job(FollowKeycloak.NAME))
                .about(person);
    }
}
