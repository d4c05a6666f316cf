package org.memberaccounts.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
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
    @ValueSource(longs = {Long.MIN_VALUE, -99_999_999_999_999_999L, 999_999_999_999_999_999L, Long.MAX_VALUE})
    void aTimeThatNoListHasIsNoPlaceInIt(long micros) {
        byte[] bytes = ByteBuffer.allocate(24).putLong(micros).array();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThrows(Cursor.BadCursor.class, () -> Cursor.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anythingElseIsNoPlaceInAList(String text) {
        assertThrows(Cursor.BadCursor.class, () -> Cursor.of(text));
    }
}
