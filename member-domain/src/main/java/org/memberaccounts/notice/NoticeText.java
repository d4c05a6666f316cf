package org.memberaccounts.notice;

import java.util.Objects;
import java.util.Optional;
import org.memberaccounts.vault.TextId;

/** The text of a kind of notice. Features bring theirs as beans. */
public interface NoticeText {
    NoticeKind kind();

    /**
     * Composes the text for one channel. Changes nothing, so that it can be made as often as needed: in the transaction
     * of the change for the inbox, and at each sending.
     */
    Message compose(Telling telling);

    /**
     * Tells whether it may be told now. While not, nobody's address is read for it and no inbox gets it; it waits, and
     * the days count anew once it may.
     */
    default boolean mayBeTold(String reference) {
        return true;
    }

    /**
     * Returns what goes along in the mail only, a sealed text of the kind {@code SENDING}: it is read as the mail
     * leaves, and forgotten once the mail was handed over or given up.
     */
    default Optional<TextId> enclosure(String reference) {
        return Optional.empty();
    }

    /**
     * A text without marks, its paragraphs with an empty line between them.
     *
     * @param subject one line
     * @param page for the inbox: a page of ours to see more or to act, its path and query
     */
    record Message(String subject, String text, Optional<String> page) {
        public Message {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(text);
            Objects.requireNonNull(page);
        }

        public Message(String subject, String text) {
            this(subject, text, Optional.empty());
        }

        /** Hides the text. */
        @Override
        public String toString() {
            return "Message[redacted]";
        }
    }
}
