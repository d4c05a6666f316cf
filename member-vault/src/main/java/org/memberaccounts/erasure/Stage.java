package org.memberaccounts.erasure;

/** The order of an erasure. */
public enum Stage {
    /** Nobody acts as the person any more. */
    ENTRANCE,
    /** What features keep about them. */
    RECORDS,
    /** Their sealed values, and the ways to find them. */
    VALUES,
    /** Their account at the identity provider. */
    ACCOUNT,
    /** Their key: from here on nothing of theirs opens. */
    KEY,
    /** What came in while the rest was erased, and then the person's own row. */
    REMAINDER,
    /** Looks whether anything still leads to them. */
    SCAN
}
