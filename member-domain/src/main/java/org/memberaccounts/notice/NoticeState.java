package org.memberaccounts.notice;

/** The states of a notice. */
public enum NoticeState {
    /** The mail server hasn't accepted the notice yet; it is tried again. */
    WAITING,
    /** The mail server accepted the notice. */
    TAKEN,
    /** The notice can't be delivered and is not tried any more. */
    GIVEN_UP
}
