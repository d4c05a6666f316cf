package org.memberaccounts.notice;

import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.person.PersonId;

/**
 * The occasion that a text is made for: a person, a thing, a language and a channel.
 *
 * @param reference the one given to {@link Notices#tell}
 * @param enclosed what was sealed until this mail leaves, such as a code; empty for every other channel, and where it
 *     is gone
 */
public record Telling(PersonId person, String reference, Locale language, Channel channel, Optional<String> enclosed) {
    /** Hides what is enclosed. */
    @Override
    public String toString() {
        return "Telling[redacted]";
    }
}
