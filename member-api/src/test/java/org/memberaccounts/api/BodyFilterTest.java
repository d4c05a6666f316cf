package org.memberaccounts.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.memberaccounts.api.problem.GeneralProblem;

class BodyFilterTest {
    @Test
    void theLimitStandsInWhatIsSaidOfALargerBody() {
        String limit = BodyFilter.LARGEST / 1024 + " KiB";
        assertTrue(GeneralProblem.TOO_LARGE.sentence(Locale.ENGLISH).contains(limit));
        assertTrue(GeneralProblem.TOO_LARGE.sentence(Locale.SIMPLIFIED_CHINESE).contains(limit));
    }
}
