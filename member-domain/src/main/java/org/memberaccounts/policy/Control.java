package org.memberaccounts.policy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The thing that keeps a promise of the policy. The feature that has it brings it as a bean; what its evidence is
 * called in lies beside it, in the bundle {@code Controls}: a sentence each for {@code CODE.holds}, {@code CODE.fails}
 * and {@code CODE.none}, of the number of those that break it and of those looked at.
 */
public interface Control {
    ControlId id();

    /**
     * What our own records say about whether it works. Asked in the background, every ten seconds.
     *
     * @return empty where no question to them can show it: a count that can't come out wrong is no evidence
     */
    default Optional<Evidence> evidence(Instant now) {
        return Optional.empty();
    }

    /** Returns what a kind is called that its evidence names. */
    default String kind(String code, Locale language) {
        return code;
    }
}
