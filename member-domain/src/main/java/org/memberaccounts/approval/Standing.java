package org.memberaccounts.approval;

/** The standing of a member of staff towards the thing that an act is to be done to. */
public enum Standing {
    /** They need a second person's approval for it. */
    NEEDS_APPROVAL,
    /** They need nobody's approval for it, or it is over. */
    NEEDS_NOBODY,
    /** It isn't theirs to do anything to. */
    NOT_THEIRS;
}
