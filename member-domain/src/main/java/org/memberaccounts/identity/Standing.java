package org.memberaccounts.identity;

import org.memberaccounts.code.Coded;

/** How a user of Keycloak stands here. */
public enum Standing implements Coded {
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
}
