package org.memberaccounts.vault.door;

/** The relation of a person to a member of staff. */
public enum Relation {
    /** They are that member of staff. */
    THEMSELVES,
    /** They are another member of staff. */
    COLLEAGUE,
    /** They don't work here. */
    OUTSIDER
}
