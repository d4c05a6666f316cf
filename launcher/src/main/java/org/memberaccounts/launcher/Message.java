package org.memberaccounts.launcher;

import java.time.Instant;

/** A message as the outbox shows it. */
record Message(Kind kind, String to, String subject, String text, Instant time) {
    /** The ways by which messages are sent. */
    enum Kind {
        MAIL,
        /** A text message, which has no subject. */
        SMS
    }
}
