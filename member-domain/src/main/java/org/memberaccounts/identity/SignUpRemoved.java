package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** Somebody who signed up and is nobody here is removed from Keycloak, and this is all that stays of it. */
public record SignUpRemoved(Access by, Reason reason) implements Recorded {
    /** The reason for which a sign-up is removed. */
    public enum Reason implements Coded {
        /** Said to be too young to join alone (MIN-1). */
        UNDER_AGE,
        /** Not completed in time (REG-2). */
        NOT_COMPLETED;
    }

    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.SIGN_UP_REMOVED, by).because(reason.code());
    }
}
