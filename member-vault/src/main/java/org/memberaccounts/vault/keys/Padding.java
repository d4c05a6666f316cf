package org.memberaccounts.vault.keys;

import java.util.Arrays;

/**
 * Hides how long a value is: a byte 0x80, then zeros (ISO/IEC 7816-4) up to 64 bytes, or the next power of two above. A
 * ciphertext shows only which of these sizes its value fits.
 */
final class Padding {
    private static final int SMALLEST_BLOCK = 64;

    private Padding() {}

    static byte[] pad(byte[] value) {
        int block = SMALLEST_BLOCK;
        while (block <= value.length) {
            block *= 2;
        }
        byte[] padded = Arrays.copyOf(value, block);
        padded[value.length] = (byte) 0x80;
        return padded;
    }

    static byte[] unpad(byte[] padded) {
        int last = padded.length - 1;
        while (last >= 0 && padded[last] == 0) {
            last--;
        }
        if (last < 0 || padded[last] != (byte) 0x80) {
            throw new IllegalStateException("A sealed value is not padded as it was written.");
        }
        return Arrays.copyOf(padded, last);
    }
}
