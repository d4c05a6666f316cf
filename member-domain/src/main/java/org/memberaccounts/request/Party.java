package org.memberaccounts.request;

/** Who may move a request. */
public enum Party {
    /** The person it is about. */
    MEMBER,
    /** A privacy officer. */
    OFFICER,
    /** Another privacy officer than the one before. */
    SECOND_OFFICER,
    /** A timer, or what follows by itself. */
    SYSTEM
}
