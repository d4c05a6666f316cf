package org.memberaccounts.member;

/** The outcome of a correction of a profile. */
public sealed interface Correction {
    record Corrected(int profileVersion) implements Correction {}

    /** Somebody was faster; nothing was changed. */
    record ChangedMeanwhile() implements Correction {}

    /** There is no membership, or no longer. */
    record NoMembership() implements Correction {}

    /** Nobody corrects another's profile without authority; the attempt is on record. */
    record NotAllowed() implements Correction {}
}
