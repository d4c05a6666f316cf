package org.memberaccounts.notice;

/** How far a notice is. */
public enum NoticeState {
    /** The mail server hasn't taken it so far; it is tried again. */
    WAITING,
    /** The mail server took it. */
    TAKEN,
    /** It can't be delivered and is tried no more. */
    GIVEN_UP
}
