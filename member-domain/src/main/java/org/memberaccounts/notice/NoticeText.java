package org.memberaccounts.notice;

import java.util.Locale;
import java.util.Objects;
import org.memberaccounts.person.PersonId;

/** What a kind of notice says. Features bring theirs as beans. */
public interface NoticeText {
    /** What {@link Notices#tell} knows it by; stable, since it stands in the database. */
    String kind();

    /**
     * Says it. Called at each sending, outside of any transaction, so that something may be made at that moment that
     * must not lie in an outbox, such as a code.
     *
     * @param reference what {@link Notices#tell} was given
     */
    Message compose(PersonId person, String reference, Locale language);

    /** A mail in plain text. */
    record Message(String subject, String text) {
        public Message {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(text);
        }

        /** Never shows what it says. */
        @Override
        public String toString() {
            return "Message[redacted]";
        }
    }
}
