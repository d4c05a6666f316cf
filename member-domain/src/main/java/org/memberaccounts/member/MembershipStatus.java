package org.memberaccounts.member;

/** The status of a membership (REG-4). The constants are in lower case, as the database and the API have them. */
public enum MembershipStatus {
    /**
     * We have everything, Keycloak doesn't know yet. Usually lasts moments, longer while Keycloak is down; the person
     * doesn't count as a member yet.
     */
    pending,
    /** Membership was completed; something that can be verified is not verified yet. */
    registered,
    /** Every required attribute is there, verified where it can be. */
    official
}
