package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that can find nothing proves nothing. */
class TracesTest {
    private static final String VALUE = "Qvzrkx \u6b27\u9633\u5a1c 4417";

    private final Traces traces = new Traces().plant("name", VALUE);

    @TempDir
    private Path folder;

    static Stream<byte[]> everyForm() throws Exception {
        byte[] plain = VALUE.getBytes(StandardCharsets.UTF_8);
        byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(plain);
        return Stream.of(
                plain,
                VALUE.getBytes(StandardCharsets.UTF_16LE),
                VALUE.getBytes(StandardCharsets.UTF_16BE),
                HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
                sha1,
                HexFormat.of().formatHex(sha1).getBytes(StandardCharsets.US_ASCII),
                "Qvzrkx \\u6b27\\u9633\\u5a1c 4417".getBytes(StandardCharsets.US_ASCII),
                "Qvzrkx+%E6%AC%A7%E9%98%B3%E5%A8%9C+4417".getBytes(StandardCharsets.US_ASCII),
                "Qvzrkx=20=E6=AC=A7=E9=98=B3=E5=A8=9C=204417".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void aValueIsFoundInEveryForm(byte[] form) {
        byte[] content = new byte[form.length + 100];
        System.arraycopy(form, 0, content, 61, form.length);
        assertFalse(traces.in(content).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void aValueInAnEncodedTextIsFoundAtEveryAlignment(String before) {
        String encoded =
                Base64.getEncoder().encodeToString((before + VALUE + " and more").getBytes(StandardCharsets.UTF_8));
        assertFalse(traces.in(encoded.getBytes(StandardCharsets.US_ASCII)).isEmpty());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Set.of(), traces.in("Qvzrkx and somebody else, 4417".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aValueAcrossTwoBlocksOfAFileIsFound() throws IOException {
        byte[] value = VALUE.getBytes(StandardCharsets.UTF_8);
        for (int start : new int[] {0, (1 << 20) + (1 << 12) - 5, (1 << 21) - 1}) {
            byte[] content = new byte[start + value.length];
            System.arraycopy(value, 0, content, start, value.length);
            Path file = Files.write(folder.resolve("file-" + start), content);
            assertTrue(
                    traces.below(folder, path -> true).contains("name in plain in " + file.getFileName()),
                    "at " + start);
        }
    }
}
