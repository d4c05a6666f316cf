package org.memberaccounts.authority;

import org.memberaccounts.code.Coded;

/** A reason why somebody lacks authority. */
public enum Lack implements Coded {
    /** Somebody acts in another person's affairs as if they were their own. */
    NOT_YOURS,
    /** Somebody acts as the guardian of a person whose guardian they aren't. */
    NOT_GUARDIAN;
}
