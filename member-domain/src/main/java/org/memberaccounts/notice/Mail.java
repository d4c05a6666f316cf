package org.memberaccounts.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail whose id is ours, and which knows whether all of it went to the server. */
final class Mail extends MimeMessage {
    private final String id;
    private boolean written;

    Mail(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }

    /** Writes it after the server's 354, which comes when it is ready to take the text (RFC 5321 section 4.1.1.4). */
    @Override
    public void writeTo(OutputStream server, String[] withoutHeaders) throws IOException, MessagingException {
        super.writeTo(server, withoutHeaders);
        written = true;
    }

    /** Tells whether the server may have taken it: it takes nothing of which it hasn't got the end. */
    boolean isWritten() {
        return written;
    }
}
