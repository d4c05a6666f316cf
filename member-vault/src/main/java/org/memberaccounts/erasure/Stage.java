package org.memberaccounts.erasure;

/** The stages of an erasure, in their order. */
public enum Stage {
    /** Ends every way for anybody to act as the person. */
    ENTRANCE,
    /** Erases what features keep about them. */
    RECORDS,
    /** Erases their sealed values, and the ways to find them. */
    VALUES,
    /** Erases their account at the identity provider. */
    ACCOUNT,
    /** Destroys their key: from here on nothing of theirs opens. */
    KEY,
    /** Erases what came in while the rest was erased, and then the person's own row. */
    REMAINDER,
    /** Searches for anything that still leads to them. */
    SCAN
}
