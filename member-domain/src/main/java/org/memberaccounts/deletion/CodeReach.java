package org.memberaccounts.deletion;

import org.memberaccounts.code.Coded;

/**
 * The answer to whether the person can have a claim code: only its hash is kept, so nobody can give it to them later.
 */
public enum CodeReach implements Coded {
    /** They were shown one, or the mail server accepted the mail that has one. */
    REACHED,
    /** The mail server hasn't accepted that mail yet. */
    MAIL_WAITING,
    /** The mail server accepted that mail, and it came back. */
    MAIL_CAME_BACK,
    /** The mail that has one can't be delivered. */
    MAIL_GIVEN_UP;
}
