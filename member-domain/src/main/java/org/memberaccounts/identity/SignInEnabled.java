package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Keycloak lets the user of a person sign in again. */
public record SignInEnabled(PersonId person) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.ENABLED, Access.job(FollowKeycloak.NAME)).about(person);
    }
}
