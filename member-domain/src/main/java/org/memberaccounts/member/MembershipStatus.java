package org.memberaccounts.member;

/** How far a membership is (REG-4). In lower case, as it stands in the database and the API. */
public enum MembershipStatus {
    /**
     * Everything is here, Keycloak doesn't know yet. A membership rests here for moments, longer while Keycloak is
     * down; nobody counts as a member yet.
     */
    pending,
    /** Membership was completed; not everything that can be verified is. */
    registered,
    /** Every required attribute is there, verified where it can be. */
    official
}
