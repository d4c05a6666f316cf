package org.memberaccounts.notice;

import org.memberaccounts.code.Coded;

/** The ways on which a notice reaches a person. Each but the inbox has a {@link Carrier}. */
public enum Channel implements Coded {
    INBOX,
    MAIL
}
