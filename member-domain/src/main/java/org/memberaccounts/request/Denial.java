package org.memberaccounts.request;

import org.memberaccounts.code.Coded;

/** The reasons why an act on a request is not allowed, or not like this. */
public enum Denial implements Coded {
    /** The request isn't theirs, or their role doesn't decide it. */
    NOT_ALLOWED,
    /** The request is about themselves: nobody decides their own. */
    OWN_REQUEST,
    /** Another officer has taken it up, and decides it until somebody takes it over. */
    TAKEN_UP_BY_ANOTHER,
    /** They must sign in again first. */
    FRESH_SIGN_IN_NEEDED;
}
