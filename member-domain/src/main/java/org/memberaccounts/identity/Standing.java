package org.memberaccounts.identity;

import java.util.Locale;

/** How a user of Keycloak stands here. */
public enum Standing {
    /** Acts as a person. */
    PERSON,
    /** Nobody here yet, and may become somebody. */
    NEWCOMER,
    /** Keycloak lets them in no more; an administrator can undo that. */
    DISABLED,
    /** An administrator deleted the user at Keycloak; the person is still here. */
    DELETED,
    /** The person is being erased. */
    BEING_ERASED,
    /** Neither Keycloak nor we know them any more: erased, or a sign-up that was removed. Only the token is left. */
    GONE;

    /** Whether nothing is to be done here as this user any more. */
    public boolean isOver() {
        return this != PERSON && this != NEWCOMER;
    }

    /** As it stands in addresses and codes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
