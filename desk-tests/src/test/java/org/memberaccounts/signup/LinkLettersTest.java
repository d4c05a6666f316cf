package org.memberaccounts.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.notice.Letter;

/** The mail says what only the owner of the address may read, and leads on. */
@DeskTest
class LinkLettersTest {
    private static final Instant UNTIL = Instant.parse("2026-12-01T01:14:00Z");

    private static final LinkToken TOKEN = new LinkToken("plantedplantedplantedtok");

    private final LinkLetters letters;

    LinkLettersTest(LinkLetters letters) {
        this.letters = letters;
    }

    @ParameterizedTest
    @CsvSource({
        "JOIN, NOBODY, JOIN",
        "JOIN, UNFINISHED, JOIN",
        "JOIN, ENROLLED, ENROLLED",
        "JOIN, KNOWN, KNOWN",
        "JOIN, BLOCKED, BLOCKED",
        "PASSWORD, NOBODY, NOBODY",
        "PASSWORD, UNFINISHED, PASSWORD",
        "PASSWORD, ENROLLED, ENROLLED",
        "PASSWORD, KNOWN, PASSWORD",
        "PASSWORD, BLOCKED, BLOCKED",
        "ENROLMENT, ENROLLED, ENROLLED"
    })
    void whoAsksForWhatGetsTheMailThatFits(LinkPurpose purpose, AddressOwner.Kind owner, LinkLetters.Kind kind) {
        assertEquals(kind, LinkLetters.Kind.of(purpose, owner));
    }

    @ParameterizedTest
    @EnumSource
    void aMailCarriesALinkWhereItLetsSomebodyInAndSaysUntilWhen(LinkLetters.Kind kind) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("zh-CN")}) {
            Letter letter = letters.compose(kind, language, UNTIL, () -> TOKEN);
            String said = String.join(" ", letter.before()) + String.join(" ", letter.after());
            assertEquals(
                    kind.carriesLink(),
                    letter.way()
                            .filter(way -> way.address().endsWith("/link?t=" + TOKEN.text()))
                            .isPresent());
            assertEquals(kind.carriesLink(), said.contains("09:14"), said);
            assertFalse(said.contains("{"), said);
            assertTrue(letter.way().isPresent() || kind == LinkLetters.Kind.BLOCKED);
        }
    }
}
