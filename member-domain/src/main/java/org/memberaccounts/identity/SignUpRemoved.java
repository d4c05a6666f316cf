package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Somebody who signed up and is nobody here is removed from Keycloak, and this is all that stays of it. */
public record SignUpRemoved(Access by, SignUps.Reason reason) implements Recorded {
    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.SIGN_UP_REMOVED, by).because(reason.code());
    }
}
