package org.memberaccounts.audit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.log.Outcome;

class ConditionsTest {
    /** The index covers only those entries, and a plan made for any value uses it only when the condition names it. */
    @Test
    void whatWasNotDoneIsLookedForAmongWhatWasNotDone() {
        assertEquals(" where outcome = ? and outcome <> 'done'", where(Outcome.REFUSED));
        assertEquals(" where outcome = ? and outcome <> 'done'", where(Outcome.FAILED));
        assertEquals(" where outcome = ?", where(Outcome.DONE));
    }

    private static String where(Outcome outcome) {
        return Conditions.of(new Criteria(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(outcome),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .where();
    }
}
