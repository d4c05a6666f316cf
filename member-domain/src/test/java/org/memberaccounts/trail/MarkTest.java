package org.memberaccounts.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    private static final UUID SUBJECT = UUID.fromString("00d90812-9b1c-4d6e-8f00-0123456789ab");

    @ParameterizedTest
    @ValueSource(strings = {"m·00d908", "00d908", " M·00D908 ", "\u2068m·00d908\u2069\u00A0", "\u200E００ｄ９０８\u200B"})
    void aMarkIsReadAsItIsShownOrTyped(String text) {
        assertEquals(Optional.of(Mark.of(SUBJECT)), Mark.read(text));
        assertEquals("m·00d908", Mark.of(SUBJECT).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m·", "m·00d90", "m·00d9081", "m·00g908", "2026-1001", "x00d908"})
    void whatIsNoMarkIsNotTakenForOne(String text) {
        assertEquals(Optional.empty(), Mark.read(text));
    }

    @Test
    void itSpansEveryIdThatBeginsLikeThis() {
        assertEquals(
                UUID.fromString("00d90800-0000-0000-0000-000000000000"),
                Mark.of(SUBJECT).first());
        assertEquals(
                UUID.fromString("00d908ff-ffff-ffff-ffff-ffffffffffff"),
                Mark.of(SUBJECT).last());
    }
}
