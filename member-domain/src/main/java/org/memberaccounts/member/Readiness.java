package org.memberaccounts.member;

import org.memberaccounts.input.CheckedValues;

/** The answer to whether an account may become a member with some values. */
public sealed interface Readiness {
    /** The account may; the values have the address that Keycloak verified. */
    record Ready(CheckedValues values) implements Readiness {}

    /** The values name another address than the verified one. */
    record EmailNotYours() implements Readiness {}

    /** Nobody has proved yet that mail to this address reaches them. */
    record EmailNotVerified() implements Readiness {}

    /** Keycloak no longer has such a user, or no longer lets it in: the sign-in outlived it. */
    record SignInGone() implements Readiness {}
}
