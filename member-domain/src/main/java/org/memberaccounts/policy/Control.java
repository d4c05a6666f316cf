package org.memberaccounts.policy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A control, which keeps a promise of the policy. The feature that has it brings it as a bean; the words for its
 * evidence lie beside it, in the bundle {@code Controls}: a sentence each for {@code CODE.holds}, {@code CODE.fails}
 * and {@code CODE.none}, about the number that break the promise and the number looked at.
 */
public interface Control {
    ControlId id();

    /**
     * Finds evidence in our own records that it works. Called in the background, every ten seconds.
     *
     * @return empty where no question to the records can show it: a count that can't come out wrong is no evidence
     */
    default Optional<Evidence> evidence(Instant now) {
        return Optional.empty();
    }

    /** Returns the name of a kind that its evidence has. */
    default String kind(String code, Locale language) {
        return code;
    }
}
