package org.memberaccounts.invitation;

/** The status of an invitation. The constants are in lower case, as the database and the API have them. */
public enum InvitationStatus {
    /** The person is here, Keycloak doesn't know yet. Usually lasts seconds; 30 days at most while Keycloak is down. */
    inviting,
    /** They can sign in, and are asked to by mail. */
    invited,
    /** They confirmed; a membership follows. */
    confirmed,
    /** The invitation came to nothing, and the person is being erased. */
    ended
}
