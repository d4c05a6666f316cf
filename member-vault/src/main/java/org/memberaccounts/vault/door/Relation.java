package org.memberaccounts.vault.door;

/** How a person stands to somebody of the staff. */
public enum Relation {
    /** They are that member of the staff themselves. */
    THEMSELVES,
    /** They work here as well. */
    COLLEAGUE,
    /** They don't work here. */
    OUTSIDER
}
