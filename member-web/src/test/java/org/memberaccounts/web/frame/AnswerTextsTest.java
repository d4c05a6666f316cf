package org.memberaccounts.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

/** What people gave is shown as they would write it themselves. */
class AnswerTextsTest {
    private static final Organisation SAMPLE = Organisation.of(new OrganisationPack(Path.of("../sample-organisation")));

    @Test
    void aNumberIsInGroupsWithItsCountry() {
        assertEquals("+86 139 0000 0077", said(Locale.ENGLISH, "phone", "+8613900000077"));
        assertEquals("+1 604-555-0187", said(Locale.SIMPLIFIED_CHINESE, "phone", "+16045550187"));
    }

    @Test
    void aDateIsInTheOrderOfTheLanguage() {
        assertEquals("4 May 1991", said(Locale.ENGLISH, "birth-date", "1991-05-04"));
        assertEquals("1991年5月4日", said(Locale.SIMPLIFIED_CHINESE, "birth-date", "1991-05-04"));
        assertEquals("1960", said(Locale.ENGLISH, "birth-date", "1960"));
    }

    private static String said(Locale language, String attribute, String kept) {
        Frame frame = TestFrame.in(language);
        return new AnswerTexts(frame, TestFrame.dates(frame, Clock.systemUTC()))
                .say(SAMPLE.attribute(attribute).orElseThrow(), kept);
    }
}
