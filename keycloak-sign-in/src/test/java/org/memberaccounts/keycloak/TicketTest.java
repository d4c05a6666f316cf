package org.memberaccounts.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A login hint is a ticket of ours, or it is left to Keycloak. */
class TicketTest {
    private static final String TEXT = "link:1796062719.abcdefghijklmnopqrstuvwxyz";

    @Test
    void aTicketSaysUntilWhenItWorks() {
        Ticket ticket = Ticket.parse(TEXT).orElseThrow();
        assertEquals(Instant.ofEpochSecond(1796062719), ticket.until());
    }

    @Test
    void itsHashIsOfAllOfItSoThatNobodyMakesItLastLonger() {
        Ticket later = Ticket.parse(TEXT.replace("1796062719", "1796062720")).orElseThrow();
        assertEquals(64, later.hash().length());
        assertFalse(later.hash().equals(Ticket.parse(TEXT).orElseThrow().hash()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "anna@sample.example",
                "link:",
                "link:1796062719.short",
                "link:17960627190.abcdefghijklmnopqrstuvwxyz",
                "link:1796062719.abcdefghijklmnopqrstuvwxyz and more"
            })
    void anythingElseIsNone(String hint) {
        assertTrue(Ticket.parse(hint).isEmpty());
    }

    @Test
    void itsSecretIsInNoText() {
        assertFalse(Ticket.parse(TEXT).orElseThrow().toString().contains("abc"));
    }
}
