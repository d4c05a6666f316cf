package org.memberaccounts.system;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;

/** The mailbox to which mails come back, as a mail program sees it. */
final class ReturnedMails {
    private static final String USER = "returns";

    private ReturnedMails() {}

    /** Returns how many lie in it. */
    static int waiting(WholeSystem system) throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", system.local().settings().imap(), USER, USER);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return inbox.getMessageCount();
            }
        }
    }
}
