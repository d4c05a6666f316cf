package org.memberaccounts.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.log.Outcome;

/** The days that an auditor asked for stay while they press their way through the log. */
class LogQuestionTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/audit/search\\?[^\"]*)\"");

    private final LogQuestion question = new LogQuestion(null, null);

    @Test
    void anotherQuestionGoesOnWithTheDays() {
        assertEquals("", question.getDates());
        question.setTo(LocalDate.parse("2026-11-30"));
        assertEquals("&to=2026-11-30", question.getDates());
        question.setFrom(LocalDate.parse("2026-11-01"));
        assertEquals("&from=2026-11-01&to=2026-11-30", question.getDates());
    }

    @Test
    void theDaysAreTakenBackLast() {
        question.setFrom(LocalDate.parse("2026-11-01"));
        question.setOutcome(Outcome.REFUSED);
        assertTrue(question.isDatesKept());
        assertEquals("/audit/search?from=2026-11-01", question.getStart());
        question.setOutcome(null);
        assertFalse(question.isDatesKept());
        assertEquals("/audit/search", question.getStart());
    }

    @Test
    void everyLinkOfThePageThatAsksSomethingKeepsThem() throws IOException {
        List<String> links = LINK.matcher(Files.readString(Path.of("src/main/webapp/audit/search.xhtml")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertTrue(links.size() > 9, "only " + links);
        assertEquals(
                List.of(),
                links.stream()
                        .filter(link -> !link.endsWith("#{logQuestion.dates}\""))
                        .toList());
    }
}
