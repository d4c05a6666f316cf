package org.memberaccounts.mailbox;

/** A mailbox can't be read now. Trying again later may help. The exception carries nothing of a message. */
public class MailboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param failure the mail library's exception; only its type is told, since its message may quote addresses */
    MailboxUnavailable(Exception failure) {
        super("The mailbox can't be read: " + failure.getClass().getSimpleName()
                + ". Check the IMAP server's address, and the account there.");
    }
}
