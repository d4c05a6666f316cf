package org.memberaccounts.policy;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.organisation.Fingerprint;
import org.memberaccounts.version.VersionNumber;

/**
 * A version that an officer said is ready, or the one with which the installation began.
 *
 * @param fingerprint of what they saw
 * @param firstSince the time since which the first version is in force; empty for all others
 */
public record PreparedVersion(
        VersionNumber version,
        Fingerprint fingerprint,
        Optional<Instant> firstSince,
        Optional<Done> prepared,
        Optional<Done> reviewed) {
    /** An act of a member of staff. */
    public record Done(int officer, Instant at) {}
}
