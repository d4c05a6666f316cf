package org.memberaccounts.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far an erasure is, without anything about the person.
 *
 * @param places in the order in which they are erased
 */
public record ErasureReport(
        ErasureId id, String cause, Instant beganAt, Optional<Instant> endedAt, List<Place> places) {
    /** One place. */
    public record Place(String name, Optional<Done> done) {}

    /**
     * What a place reported.
     *
     * @param residueUntil until when something may still exist there, by {@link ErasureTarget#residue()}
     */
    public record Done(Evidence evidence, Instant at, Optional<Instant> residueUntil) {}

    public ErasureReport {
        places = List.copyOf(places);
    }
}
