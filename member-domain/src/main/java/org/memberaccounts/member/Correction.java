package org.memberaccounts.member;

/** The outcome of a correction of a profile. */
public sealed interface Correction {
    record Corrected(int profileVersion) implements Correction {}

    /** Somebody else was faster; nothing was changed. */
    record ChangedMeanwhile() implements Correction {}

    /** There is no membership, or no longer. */
    record NoMembership() implements Correction {}

    /** The actor has no authority over this profile; the attempt is on record. */
    record NotAllowed() implements Correction {}
}
