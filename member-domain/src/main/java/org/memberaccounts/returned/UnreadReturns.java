package org.memberaccounts.returned;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The number of messages that came to the mailbox of returned mails since this server started and are no reports on
 * mails of ours. They were removed unread.
 */
@ApplicationScoped
class UnreadReturns {
    private final AtomicLong messages = new AtomicLong();

    void add(int unread) {
        messages.addAndGet(unread);
    }

    long count() {
        return messages.get();
    }
}
