package org.memberaccounts.vault.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FingerprinterTest {
    @Test
    void noTwoListsOfPartsReadTheSame() {
        assertArrayEquals(joined("kind", "a", "bc"), joined("kind", "a", "bc"));
        assertFalse(Arrays.equals(joined("kind", "a", "bc"), joined("kind", "ab", "c")));
        assertFalse(Arrays.equals(joined("kind", "a", ""), joined("kind", "a")));
        assertFalse(Arrays.equals(joined("kinda"), joined("kind", "a")));
    }

    private static byte[] joined(String kind, String... parts) {
        return Fingerprinter.joined(
                bytes(kind), Arrays.stream(parts).map(FingerprinterTest::bytes).toArray(byte[][]::new));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
