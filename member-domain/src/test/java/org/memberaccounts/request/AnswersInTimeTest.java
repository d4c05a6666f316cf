package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.memberaccounts.policy.Evidence;

class AnswersInTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-25T06:05:00Z");

    @Test
    void oneLateAnswerBreaksThePromise() {
        Evidence found = new AnswersInTime(new Due(new AnswersDue.Count(3, 1)))
                .evidence(NOW)
                .orElseThrow();
        assertEquals(new Evidence(3, 1, NOW), found);
        assertFalse(found.holds());
    }

    private static final class Due extends AnswersDue {
        private final Count answers;

        Due(Count answers) {
            super(null, null, null, null, null);
            this.answers = answers;
        }

        @Override
        public Count ofTheYear() {
            return answers;
        }
    }
}
