package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Keycloak lets a person's user sign in again. */
public record SignInEnabled(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.IDENTITY_ENABLED, Access.job(FollowKeycloak.NAME))
                .about(person);
    }
}
