package org.memberaccounts.deletion;

import org.memberaccounts.code.Coded;

/** Whether the person can have a claim code: only its hash is kept, so nobody can give it to them later. */
public enum CodeReach implements Coded {
    /** They had one shown, or the mail server took the mail that has one. */
    REACHED,
    /** The mail server hasn't taken that mail so far. */
    MAIL_WAITING,
    /** That mail can't be delivered. */
    MAIL_GIVEN_UP;
}
