package org.memberaccounts.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.memberaccounts.api.problem.Problems;

class BodyFilterTest {
    @Test
    void theLimitStandsInWhatIsSaidOfALargerBody() {
        String limit = BodyFilter.LARGEST / 1024 + " KiB";
        assertTrue(Problems.texts(Locale.ENGLISH).getString("too-large").contains(limit));
        assertTrue(
                Problems.texts(Locale.SIMPLIFIED_CHINESE).getString("too-large").contains(limit));
    }
}
