package org.memberaccounts.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The progress of an erasure, without anything about the person.
 *
 * @param places in the order in which they are erased
 */
public record ErasureReport(
        ErasureId id, String cause, Instant beganAt, Optional<Instant> endedAt, List<Place> places) {
    /** One place, and what it reported if it is done. */
    public record Place(String name, Optional<Done> done) {}

    /**
     * The report of a place.
     *
     * @param residueUntil the time until which something may still exist there, by {@link ErasureTarget#residue()}
     */
    public record Done(Evidence evidence, Instant at, Optional<Instant> residueUntil) {}

    public ErasureReport {
        places = List.copyOf(places);
    }
}
