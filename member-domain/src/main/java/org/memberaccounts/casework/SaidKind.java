package org.memberaccounts.casework;

import org.memberaccounts.code.Coded;

/** The kinds of text that are written on a case. The person sees them all. */
public enum SaidKind implements Coded {
    /** The person's own words to the service centre. */
    MESSAGE,
    /** An answer of the service centre's to the person. */
    ANSWER,
    /** A note by an agent. */
    NOTE,
    /** The reason why the case was given to somebody else, or put back. */
    HAND_OVER,
    /** The reason why an agent took it over from a colleague. */
    COVER,
    /** The next step, when the case was closed. */
    NEXT_STEP
}
