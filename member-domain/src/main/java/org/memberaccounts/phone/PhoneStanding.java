package org.memberaccounts.phone;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.textmessage.TextMessages.Delivery;

/**
 * All that is known of a person's number, for themselves.
 *
 * @param held whether they gave one
 * @param verifiedAt empty where it isn't verified
 * @param code the code under way
 * @param provesAnewUntil until when they have to prove it anew, since somebody else has verified it
 */
public record PhoneStanding(
        boolean held, Optional<Instant> verifiedAt, Optional<Code> code, Optional<Instant> provesAnewUntil) {
    /**
     * A code under way.
     *
     * @param delivery what is known of the text
     */
    public record Code(Instant askedAt, Instant until, int triesLeft, Optional<Delivery> delivery) {}
}
