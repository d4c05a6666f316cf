package org.memberaccounts.request;

import org.memberaccounts.code.Coded;

/** The three lists in which staff see requests of any kind. */
public enum Stage implements Coded {
    /** An answer is owed, even while the person has to act first. */
    TO_ANSWER,
    /** It is answered and not at its end. */
    UNDER_WAY,
    /** It can't be moved any more. */
    ENDED
}
