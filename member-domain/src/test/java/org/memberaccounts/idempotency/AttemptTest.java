package org.memberaccounts.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.identity.IdentityId;

class AttemptTest {
    private static final IdentityId CALLER = new IdentityId("somebody");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "01890a5d-ac96-774b-bcce-b302099a8057",
                "\"quoted\"",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void aKeyIsVisibleAsciiOfAtMost64Characters(String key) {
        assertEquals(key, new Attempt(CALLER, Optional.empty(), key, "POST cases", new byte[0]).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a\u0000",
                "ключ",
                "a\n",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void whatIsNoKeyIsRefused(String key) {
        assertFalse(Attempt.isWellFormed(key));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Attempt(CALLER, Optional.empty(), key, "POST cases", new byte[0]));
    }

    @Test
    void saysNothingOfWhatWasSent() {
        String shown = new Attempt(
                        CALLER,
                        Optional.empty(),
                        "a-key",
                        "POST cases",
                        "Planted note".getBytes(StandardCharsets.UTF_8))
                .toString();
        assertTrue(shown.contains("POST cases"), shown);
        assertFalse(shown.contains("a-key"), shown);
    }
}
