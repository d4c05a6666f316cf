package org.memberaccounts.notice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
    private static final Instant CREATED = Instant.parse("2026-11-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"", "019a0000-0000-7000-8000-000000000001", "erasure:2026-1001"})
    void refersToThingsById(String reference) {
        assertEquals(reference, Notices.reference(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member@sample.example", "陈小梅", "two words", "line\nend"})
    void takesNoAddressAndNoSentenceAsAReference(String reference) {
        assertThrows(IllegalArgumentException.class, () -> Notices.reference(reference));
    }

    @Test
    void isGivenUpAfterDaysInWhichTheMailServerTookNothing() {
        Instant late = CREATED.plus(SendNotice.PATIENCE).plus(Duration.ofSeconds(1));
        assertTrue(SendNotice.isHopeless(CREATED, 2, late));
        assertFalse(SendNotice.isHopeless(CREATED, 1, late), "it was never tried: our own server was down");
        assertFalse(SendNotice.isHopeless(CREATED, 9, CREATED.plus(SendNotice.PATIENCE)));
    }

    @Test
    void isFoundAgainByWhatLiesWithItsJob() {
        DeliveryKey key = new DeliveryKey(UUID.randomUUID(), UUID.randomUUID(), "mail");
        assertEquals(key, DeliveryKey.parse(key.toString()));
    }

    @Test
    void neitherAMessageNorAFailureTellsWhatItSays() {
        assertFalse(new NoticeText.Message("Your code", "123456").toString().contains("123456"));
        MailUnavailable failure = assertDoesNotThrow(
                () -> new MailUnavailable(new MessagingException("550 member@sample.example unknown")));
        assertFalse(failure.getMessage().contains("sample"), failure.getMessage());
        assertEquals(null, failure.getCause());
    }
}
