package org.memberaccounts.mailbox;

import org.memberaccounts.code.Coded;
import org.memberaccounts.settings.Secret;

/** An account at an IMAP server; its folder INBOX is read. */
public record MailboxAccount(String host, int port, String user, Secret password, Tls tls) {
    /** The ways in which a connection uses TLS. */
    public enum Tls implements Coded {
        /** STARTTLS, where the server has it. */
        OFFERED,
        /** STARTTLS, or nothing is read. */
        REQUIRED,
        /** From the first byte on (RFC 8314). */
        IMPLICIT
    }

    @Override
    public String toString() {
        return "MailboxAccount[" + host + ":" + port + "]";
    }
}
