package org.memberaccounts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                0x202D, 0x202E, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0x2800, 0x3164, 0xFE00, 0xFE0D,
                0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xE0001, 0xE0061, 0xE0100
            })
    void dropsFromCodesAndNumbersWhatIsDrawnAsNothing(int c) {
        String unseen = Character.toString(c);
        assertEquals("2026-0041", Plain.of(unseen + "2026" + unseen + "-0041" + unseen));
        assertTrue(Unseen.isAllOf(" " + unseen));
    }

    @ParameterizedTest
    @CsvSource({
        "\u202Aمحمد\u202C, محمد",
        "\u2068Lin\u2069\u00A0, Lin",
        "\uFEFFLin\u200B Xia\u2060, Lin Xia",
        "\u200F\u200Eעדי\u200E, עדי",
        "Li\u200DMing, LiMing",
        "王\u200C伟, 王伟",
        "\u200Dعلی\u200C, علی"
    })
    void dropsFromNamesWhatIsNoPartOfThem(String pasted, String kept) {
        assertEquals(kept, Unseen.dropIdle(pasted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "علی\u200Cرضا",
                "ක්\u200Dරිශාන්ත",
                "শক্\u200Cতি",
                "👩\u200D👩\u200D👧",
                "❤\uFE0F\u200D🔥",
                "അനില്\u200D",
                "হঠাত্\u200D",
                "👋🏽",
                "葛\uDB40\uDD00城",
                "Zoe\u0308",
                "\uFA46",
                "A (ר\u200F) B",
                "김\u3164하늘",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"
            })
    void leavesWhatAWordNeeds(String text) {
        assertEquals(text, Unseen.dropIdle(text));
    }

    @Test
    void seesLettersDigitsAndSigns() {
        assertEquals("Lin", Unseen.dropIdle("\tLin\r\n"));
        assertFalse(Unseen.isAllOf("\u200B1"));
        assertFalse(Unseen.is(' '));
        assertEquals("1990-02-28", Plain.of("１９９０-٠٢-२८ "));
    }

    @Test
    void leavesATextThatIsTooLongForANumberOrACode() {
        String marks = "a" + "\u0300\u0316".repeat(30_000);
        assertEquals(marks, Plain.of(marks));
    }

    @ParameterizedTest
    @CsvSource({
        "\uFA46, 渚",
        "Zoe\u0308, ZOË",
        "Ｌｉｎ\u3000Ｘｉａ, lin xia",
        "Groß, GROSS",
        "علی\u200Cرضا, علیرضا",
        "葛\uDB40\uDD00城, 葛城"
    })
    void comparesTextsHoweverTheyAreSpelled(String one, String other) {
        assertEquals(SameText.of(one), SameText.of(other));
    }
}
