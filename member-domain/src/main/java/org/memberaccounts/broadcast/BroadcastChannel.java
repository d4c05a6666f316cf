package org.memberaccounts.broadcast;

import org.memberaccounts.code.Coded;

/** The ways on which everybody is told. */
public enum BroadcastChannel implements Coded {
    INBOX,
    MAIL,
    TEXT
}
