package org.memberaccounts.member;

import java.util.Set;

/** The outcome of a correction of a profile. */
public sealed interface Correction {
    /**
     * It is done.
     *
     * @param changes empty where there was nothing to take out
     */
    record Corrected(int profileVersion, Set<Change> changes) implements Correction {
        public Corrected {
            changes = Set.copyOf(changes);
        }
    }

    /** Somebody else was faster; nothing was changed. */
    record ChangedMeanwhile() implements Correction {}

    /** There is no membership, or no longer. */
    record NoMembership() implements Correction {}

    /** The actor has no authority over this profile; the attempt is on record. */
    record NotAllowed() implements Correction {}
}
