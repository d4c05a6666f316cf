package org.memberaccounts.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The standing of a case.
 *
 * @param dueOn the last day on which an answer is in time; empty while the clock stands still, and once it is answered
 * @param said how many texts were written on it, by either side
 * @param version the number of its changes, by which two agents at once tell that the other was first
 * @param outcome empty while it is open, and where the person's data was deleted
 * @param duplicateOf the case that has the same matter
 */
public record CaseStanding(
        WaitsFor waitsFor,
        Optional<LocalDate> dueOn,
        int said,
        int version,
        Optional<CaseOutcome> outcome,
        Optional<CaseId> duplicateOf) {}
