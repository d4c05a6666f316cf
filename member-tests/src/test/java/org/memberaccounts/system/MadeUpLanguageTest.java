package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MadeUpLanguageTest {
    @Test
    void accentsEachLetterAndMakesItHalfAsLongAgain() {
        String english = "Everything about you is erased in the end.";
        String said = MadeUpLanguage.say(english);
        assertEquals(List.of(), MadeUpLanguage.foreignWords(said));
        assertTrue(said.length() >= 1.3 * english.length() && said.length() < 1.7 * english.length(), said);
    }

    @Test
    void keepsWhatAMessageFormatAndMarkupNeed() {
        String said = MadeUpLanguage.say("<b>{0,choice,1#One answer|1<{0} answers}</b> for {1}, it''s so: a@b.example");
        assertEquals(
                "<b>2 áññšŵŵéŕŕšš</b> ƒööŕŕ x, îţţ'š šöö: a@b.example",
                new MessageFormat(said, Locale.ROOT).format(new Object[] {2, "x"}));
    }

    @Test
    void findsWhatWasSaidInAnotherLanguageButNotWhatHasNone() {
        assertEquals(
                List.of("Refused", "姓名", "Naḿé"),
                MadeUpLanguage.foreignWords("4 Nov 2026, Ŕéé: Refused, 姓名 Naḿé, Planted Name 8842, a@b.example"
                        .replace("Name 8842", "7731")));
    }
}
