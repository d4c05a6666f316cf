package org.memberaccounts.request;

import java.util.Locale;

/** Why somebody may not move a request. */
public enum Denial {
    /** Their role doesn't decide. */
    NOT_ALLOWED,
    /** It is about themselves: nobody decides their own. */
    OWN_REQUEST,
    /** Another officer has taken it up, and decides until somebody takes it over. */
    TAKEN_UP_BY_ANOTHER;

    /** As it stands in the log and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
