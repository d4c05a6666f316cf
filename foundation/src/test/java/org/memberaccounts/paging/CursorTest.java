package org.memberaccounts.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void comesBackAsItWentOut() {
        Cursor cursor = new Cursor(Instant.parse("2026-11-24T09:14:00.123456Z"), UUID.randomUUID());
        assertEquals(cursor, Cursor.of(cursor.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anythingElseIsNoPlaceInAList(String text) {
        assertThrows(Cursor.BadCursor.class, () -> Cursor.of(text));
    }
}
