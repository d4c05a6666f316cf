package org.memberaccounts.member;

import java.util.Map;
import org.memberaccounts.organisation.AttributeId;

/** The answer to whether an account may become a member with some values. */
public sealed interface Readiness {
    /** It may; the address that Keycloak verified is among the values. */
    record Ready(Map<AttributeId, String> values) implements Readiness {
        public Ready {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "Ready[hidden]";
        }
    }

    /** The values name another address than the one that was verified. */
    record EmailNotYours() implements Readiness {}

    /** Nobody has proved yet that mail to this address reaches them. */
    record EmailNotVerified() implements Readiness {}

    /** Keycloak has no such user any more, or lets it in no more: the sign-in outlived it. */
    record SignInGone() implements Readiness {}
}
