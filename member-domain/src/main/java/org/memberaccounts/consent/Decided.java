package org.memberaccounts.consent;

import java.time.Instant;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.version.VersionNumber;

/**
 * A decision in the register.
 *
 * @param policy the version in which the text was read
 * @param receipt the signed receipt, JSON
 */
public record Decided(
        DecisionId id,
        PurposeId purpose,
        int textVersion,
        VersionNumber policy,
        boolean given,
        Instant at,
        String receipt) {
    /** Tells whether it is about this text, and not about an earlier one. */
    public boolean isAbout(Purpose text) {
        return textVersion == text.textVersion();
    }
}
