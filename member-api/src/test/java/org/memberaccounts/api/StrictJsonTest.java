package org.memberaccounts.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}",
                "null",
                "\"text\"",
                " [1, 2] ",
                "{\"a\":\"\\ud83d\"}",
                "{\"红\":\"色\"}"
            })
    void oneValueIsTaken(String text) {
        assertTrue(isOneValue(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":",
                "{\"a\":{\"a\":",
                "[",
                "[1,",
                "{}{}",
                "{} x",
                "{\"a\":1}]",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"b\":{\"a\":1,\"a\":1}}",
                "{'a':1}",
                "{\"a\":01}",
                "\ufeff{}",
                "{\"a\":\"\u0000\"}",
                "[[[[[[[[[1]]]]]]]]]"
            })
    void whatBreaksOffGoesOnOrSaysTwoThingsIsNot(String text) {
        assertFalse(isOneValue(text));
    }

    @Test
    void onlyUtf8IsTaken() {
        assertFalse(StrictJson.isOneValue("{\"a\":1}".getBytes(StandardCharsets.UTF_16)));
        assertFalse(StrictJson.isOneValue(new byte[] {'"', (byte) 0xff, '"'}));
    }

    @Test
    void depthCostsNothing() {
        assertFalse(isOneValue("[".repeat(50_000)));
        assertFalse(isOneValue("{\"a\":".repeat(50_000)));
    }

    private static boolean isOneValue(String text) {
        return StrictJson.isOneValue(text.getBytes(StandardCharsets.UTF_8));
    }
}
