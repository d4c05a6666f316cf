package org.memberaccounts.identity;

import org.memberaccounts.actor.Access;
import org.memberaccounts.code.Coded;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/** A user who signed up and has no person here is removed from Keycloak; this event is all that is left of them. */
public record SignUpRemoved(Access by, Reason reason) implements Recorded {
    /** The reasons for which a sign-up is removed. */
    public enum Reason implements Coded {
        /** They said that they are too young to join alone (MIN-1). */
        UNDER_AGE,
        /** They didn't complete membership in time (REG-2). */
        NOT_COMPLETED;
    }

    @Override
    public Fact fact() {
        return Fact.of(IdentityAction.SIGNUP_REMOVED, by).because(reason.code());
    }
}
