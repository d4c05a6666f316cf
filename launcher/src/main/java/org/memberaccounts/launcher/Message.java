package org.memberaccounts.launcher;

import java.time.Instant;

/** A message as the outbox shows it. */
record Message(Kind kind, String to, String subject, String text, Instant time) {
    /** By what way it would have gone. */
    enum Kind {
        MAIL,
        /** Has no subject. */
        SMS
    }
}
