package org.memberaccounts.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.organisation.Fingerprint;
import org.memberaccounts.version.VersionNumber;

/**
 * One announcement of a version.
 *
 * @param fingerprint of what was announced
 * @param matters whether people were told that it matters
 * @param periodDays the days that pass between the announcement, once complete, and the first day
 * @param open the channels on which it isn't complete
 * @param completeAt empty while a channel isn't through
 * @param toldInTime whether it was complete so early that the period is over on its first day
 * @param taken whether it is on record that the version took force: nothing takes that back
 */
public record PolicyWay(
        UUID id,
        VersionNumber version,
        Fingerprint fingerprint,
        Instant announcedAt,
        boolean matters,
        int periodDays,
        LocalDate inForceOn,
        Instant inForceAt,
        List<String> open,
        Optional<Instant> completeAt,
        Optional<Instant> withdrawnAt,
        boolean toldInTime,
        boolean taken) {
    /** Tells whether it is, or will be, in force at its time, as far as telling people goes. */
    boolean holds() {
        return withdrawnAt.isEmpty() && toldInTime;
    }
}
