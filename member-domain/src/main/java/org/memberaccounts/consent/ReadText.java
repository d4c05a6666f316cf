package org.memberaccounts.consent;

import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.version.VersionNumber;

/**
 * The text that a person read before they decided.
 *
 * @param announcement of a text that isn't in force yet
 */
record ReadText(Purpose purpose, VersionNumber policy, Optional<UUID> announcement) {
    static ReadText of(ComingText coming) {
        return new ReadText(coming.purpose(), coming.policy(), Optional.of(coming.announcement()));
    }

    boolean isComing() {
        return announcement.isPresent();
    }
}
