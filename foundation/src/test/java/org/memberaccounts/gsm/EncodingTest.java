package org.memberaccounts.gsm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts are written as networks write them, and cut where phones can join them again. */
class EncodingTest {
    private static final String FACE = "\uD83D\uDE00";

    @Test
    void theDefaultAlphabetHasItsCodesAndEscapesTheExtendedCharacters() {
        assertArrayEquals(
                new byte[] {0x00, 0x41, 0x7F, 0x11, 0x1B, 0x65, 0x1B, 0x3C},
                Encoding.GSM7.parts("@Aà_€[").getFirst());
        assertEquals("@Aà_€[", Encoding.GSM7.text(Encoding.GSM7.parts("@Aà_€[").getFirst()));
    }

    @Test
    void everythingElseGoesInUcs2() {
        assertEquals(Encoding.GSM7, Encoding.of("Qinghe: 123456 {ok} ~ €"));
        for (String text : List.of("青禾", "“quoted”", "’", FACE, "\u001B", "ç")) {
            assertEquals(Encoding.UCS2, Encoding.of(text), text);
        }
        assertArrayEquals(
                new byte[] {(byte) 0x97, 0x52}, Encoding.UCS2.parts("青").getFirst());
    }

    @Test
    void aTextOfOnePartIsAsLongAsItCanBe() {
        assertEquals(1, Encoding.GSM7.parts("a".repeat(160)).size());
        assertEquals(2, Encoding.GSM7.parts("a".repeat(161)).size());
        assertEquals(1, Encoding.GSM7.parts("€".repeat(80)).size());
        assertEquals(2, Encoding.GSM7.parts("€".repeat(80) + "a").size());
        assertEquals(1, Encoding.UCS2.parts("青".repeat(70)).size());
        assertEquals(2, Encoding.UCS2.parts("青".repeat(71)).size());
    }

    @Test
    void neitherAnEscapedCharacterNorASurrogatePairIsCutInTwo() {
        String escaped = "a".repeat(152) + "€" + "b".repeat(20);
        assertEquals(
                List.of(152, 22),
                Encoding.GSM7.parts(escaped).stream().map(part -> part.length).toList());
        String pairs = "青".repeat(66) + FACE + "青".repeat(10);
        assertEquals(
                List.of(132, 24),
                Encoding.UCS2.parts(pairs).stream().map(part -> part.length).toList());
        assertEquals(
                pairs,
                Encoding.UCS2.parts(pairs).stream().map(Encoding.UCS2::text).collect(Collectors.joining()));
    }

    @Test
    void severalPartsBeginWithTheHeaderThatJoinsThem() {
        List<byte[]> marked = Concatenation.mark(Encoding.UCS2.parts("青".repeat(71)), 200);
        assertEquals(Optional.of(new Concatenation(200, 2, 1)), Concatenation.read(marked.getFirst()));
        assertEquals(Optional.of(new Concatenation(200, 2, 2)), Concatenation.read(marked.getLast()));
        assertEquals(140, marked.getFirst().length);
        assertEquals("青".repeat(4), Encoding.UCS2.text(Concatenation.without(marked.getLast())));
        byte[] single = {5, 0};
        assertEquals(Optional.empty(), Concatenation.read(single));
        assertArrayEquals(single, Concatenation.without(single));
    }
}
