package org.memberaccounts.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;

/**
 * Empties mailboxes over IMAP (RFC 9051). The mail library's exceptions and logs quote addresses: none of that gets out
 * of here.
 */
@ApplicationScoped
public class MailboxReader {
    /** The time for which a server may say nothing. */
    private static final Duration SILENCE = Duration.ofSeconds(10);
    /** The number of messages after which those that were taken are removed. */
    private static final int CHUNK = 50;
    /** The most messages of one call. */
    private static final int MOST = 2_000;

    /**
     * The contents of a mailbox, counted.
     *
     * @param unread of the messages, those that couldn't be understood
     */
    public record Emptied(int messages, int unread) {
        Emptied and(Emptied more) {
            return new Emptied(messages + more.messages, unread + more.unread);
        }
    }

    private final String timeout;

    public MailboxReader() {
        this(SILENCE);
    }

    MailboxReader(Duration silence) {
        timeout = Long.toString(silence.toMillis());
    }

    /**
     * Hands over what is in a mailbox, oldest first, and removes it; of very many messages the first ones.
     *
     * @throws MailboxUnavailable when the server can't be reached, or breaks off; what was handed over then may come
     *     again
     */
    public Emptied empty(MailboxAccount account, MessageTaker taker) {
        try (Store store = Session.getInstance(properties(account)).getStore(protocol(account))) {
            store.connect(
                    account.host(),
                    account.port(),
                    account.user(),
                    account.password().value());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                return empty(inbox, taker);
            }
        } catch (MessagingException e) {
            throw new MailboxUnavailable(e);
        }
    }

    private static Emptied empty(Folder inbox, MessageTaker taker) throws MessagingException {
        Emptied emptied = new Emptied(0, 0);
        int there = Math.min(inbox.getMessageCount(), MOST);
        try {
            // what was removed leaves its numbers to those after it
            for (int left = there; left > 0; left -= CHUNK) {
                emptied = emptied.and(chunk(inbox, inbox.getMessages(1, Math.min(left, CHUNK)), taker));
                inbox.expunge();
            }
            return emptied;
        } catch (IndexOutOfBoundsException e) {
            // a server that says another number than it has
            throw new MailboxUnavailable(e);
        }
    }

    /** Takes a chunk: what is asked of every message goes over the wire once for all of them. */
    private static Emptied chunk(Folder inbox, Message[] messages, MessageTaker taker) throws MessagingException {
        inbox.fetch(messages, IncomingMessage.whereTo());
        int taken = 0;
        int unread = 0;
        try {
            for (Message message : messages) {
                unread += isTaken(message, taker) ? 0 : 1;
                taken++;
            }
        } finally {
            inbox.setFlags(Arrays.copyOf(messages, taken), new Flags(Flags.Flag.DELETED), true);
        }
        return new Emptied(taken, unread);
    }

    private static boolean isTaken(Message message, MessageTaker taker) throws MessagingException {
        try {
            return taker.take(new IncomingMessage(message));
        } catch (FolderClosedException | StoreClosedException e) {
            throw e;
        } catch (MessagingException | IOException e) {
            if (!message.getFolder().isOpen()) {
                throw new FolderClosedException(message.getFolder());
            }
            return false;
        }
    }

    private static String protocol(MailboxAccount account) {
        return account.tls() == MailboxAccount.Tls.IMPLICIT ? "imaps" : "imap";
    }

    private Properties properties(MailboxAccount account) {
        String imap = "mail." + protocol(account) + ".";
        Properties properties = new Properties();
        properties.put(imap + "connectiontimeout", timeout);
        properties.put(imap + "timeout", timeout);
        properties.put(imap + "writetimeout", timeout);
        properties.put(imap + "ssl.checkserveridentity", "true");
        properties.put(
                imap + "starttls." + (account.tls() == MailboxAccount.Tls.REQUIRED ? "required" : "enable"), "true");
        return properties;
    }
}
