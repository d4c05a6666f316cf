package org.memberaccounts.invitation;

/** How far an invitation is. In lower case, as it stands in the database and the API. */
public enum InvitationStatus {
    /**
     * The person is here, Keycloak doesn't know yet. Rests here for moments, while Keycloak is down for 30 days at
     * most.
     */
    inviting,
    /** They can sign in, and are asked to by mail. */
    invited,
    /** They said that it is right; what follows is a membership. */
    confirmed,
    /** It came to nothing, and the person is being erased. */
    ended
}
