package org.memberaccounts.notice;

import org.memberaccounts.code.Coded;

/** The reasons for which a notice comes back, as kinds: what a report says beside stays in the report. */
public enum ReturnReason implements Coded {
    NO_SUCH_ADDRESS,
    MAILBOX_FULL,
    MAILBOX_CLOSED,
    REFUSED,
    TOOK_TOO_LONG,
    ANOTHER
}
