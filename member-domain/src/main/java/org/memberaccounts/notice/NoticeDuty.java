package org.memberaccounts.notice;

import org.memberaccounts.code.Coded;

/** The reasons why people get a kind of notice. */
public enum NoticeDuty implements Coded {
    /** A law orders it; nobody can switch it off. */
    LAW,
    /** It warns of what somebody may be doing to the account, who could switch it off first: nobody can. */
    PROTECTION,
    /** Each person decides whether to get it. */
    CHOICE
}
