package org.memberaccounts.casework;

import org.memberaccounts.code.Coded;

/** The results with which an agent closes a case. */
public enum CaseOutcome implements Coded {
    /** The person has what they wanted to know or have. */
    SOLVED,
    /** It can't be done, and the person was told why. */
    NOT_POSSIBLE,
    /** The person did not answer what we asked. */
    NO_REPLY,
    /** The person no longer wants it. */
    NOT_WANTED,
    /** Another case about the same person has the same matter. */
    DUPLICATE
}
