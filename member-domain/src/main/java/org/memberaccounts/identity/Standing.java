package org.memberaccounts.identity;

import org.memberaccounts.code.Coded;

/** The standing of a Keycloak user here. */
public enum Standing implements Coded {
    /** The user acts as a person. */
    PERSON,
    /** The user has no person here yet, and may become one. */
    NEWCOMER,
    /** Keycloak no longer lets them in; an administrator can undo that. */
    DISABLED,
    /** An administrator deleted the user at Keycloak; the person is still here. */
    DELETED,
    /** The person is being erased. */
    BEING_ERASED,
    /** An administrator ended the session; the user may sign in again. */
    SIGNED_OUT,
    /** Neither Keycloak nor we know them any more: erased, or a sign-up that was removed. Only the token is left. */
    GONE;

    /** Tells whether nothing can be done here as this user any more. */
    public boolean isOver() {
        return this != PERSON && this != NEWCOMER;
    }
}
