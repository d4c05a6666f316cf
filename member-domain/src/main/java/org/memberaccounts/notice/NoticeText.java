package org.memberaccounts.notice;

import java.util.Locale;
import java.util.Objects;
import org.memberaccounts.person.PersonId;

/** The text of a kind of notice. Features bring theirs as beans. */
public interface NoticeText {
    /** Returns the name that {@link Notices#tell} knows it by; stable, since it is kept in the database. */
    String kind();

    /**
     * Composes the mail. Called at each sending, outside any transaction, so that a secret that must not lie in an
     * outbox, such as a code, can be made at that moment.
     *
     * @param reference the one given to {@link Notices#tell}
     */
    Message compose(PersonId person, String reference, Locale language);

    /** A mail in plain text. */
    record Message(String subject, String text) {
        public Message {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(text);
        }

        /** Hides the text. */
        @Override
        public String toString() {
            return "Message[redacted]";
        }
    }
}
