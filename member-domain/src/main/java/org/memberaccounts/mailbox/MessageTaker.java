package org.memberaccounts.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** The work that is done on each message. */
@FunctionalInterface
public interface MessageTaker {
    /**
     * Takes a message, which is then removed, understood or not. The same message can come again after a crash. If this
     * throws anything but the declared exceptions, the message and all after it stay for the next time.
     *
     * @return false when it couldn't be understood
     * @throws MessagingException when it can't be read: it isn't understood
     * @throws IOException likewise
     */
    boolean take(IncomingMessage message) throws MessagingException, IOException;
}
