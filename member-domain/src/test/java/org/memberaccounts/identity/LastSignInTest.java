package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastSignInTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT4M59S, true", "PT5M, true", "PT5M0.001S, false", "PT1H, false"})
    void isWithinWhatIsAskedForUpToItsLastMoment(Duration ago, boolean within) {
        assertEquals(within, new LastSignIn(Optional.of(NOW.minus(ago))).isWithin(Duration.ofMinutes(5), NOW));
    }

    @Test
    void thatIsNotToldIsNever() {
        assertFalse(new LastSignIn(Optional.empty()).isWithin(Duration.ofDays(365), NOW));
    }
}
