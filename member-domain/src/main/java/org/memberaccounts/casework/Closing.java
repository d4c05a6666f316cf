package org.memberaccounts.casework;

import java.util.Optional;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.trail.ReferenceNumber;

/**
 * The end of a case, as an agent says it.
 *
 * @param nextStep what comes next, for the person to read; it is sealed
 * @param sameAs the number of the case that has the same matter, where this one is a duplicate
 */
public record Closing(CaseOutcome outcome, Optional<ScreenedText> nextStep, Optional<ReferenceNumber> sameAs) {
    /** An end that needs no more words. */
    public Closing(CaseOutcome outcome) {
        this(outcome, Optional.empty(), Optional.empty());
    }
}
