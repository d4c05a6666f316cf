package org.memberaccounts.request;

import org.memberaccounts.code.Coded;

/** Why somebody may not do something about a request, or not like this. */
public enum Denial implements Coded {
    /** It isn't theirs, or their role doesn't decide. */
    NOT_ALLOWED,
    /** It is about themselves: nobody decides their own. */
    OWN_REQUEST,
    /** Another officer has taken it up, and decides until somebody takes it over. */
    TAKEN_UP_BY_ANOTHER,
    /** They must prove anew who they are first. */
    FRESH_SIGN_IN_NEEDED;
}
