package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.deletion.DeletionWorkflow;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.version.VersionNumber;

class AnswersDueTest {
    private static final Path SAMPLE = Path.of("../sample-organisation");
    private static final Instant ASKED = Instant.parse("2026-09-21T02:00:00Z");
    private static final Workflow DELETION = DeletionWorkflow.DEFINITION;

    @Test
    void theSampleOrganisationAnswersWithinFifteenWorkingDaysOfItsOwnCalendar() {
        assertEquals(Optional.of(LocalDate.parse("2026-10-19")), dueAt(ASKED).by(in(DeletionWorkflow.RECEIVED)));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T15:59:59Z, false", "2026-10-19T16:00:00Z, true"})
    void anAnswerIsLateFromTheMidnightAfterItsLastDay(Instant now, boolean late) {
        assertEquals(late, dueAt(now).isLate(in(DeletionWorkflow.RECEIVED)));
    }

    @Test
    void anAnswerIsOwedUntilOneWasGivenOrNoneIsWantedAnyMore() {
        Set<State> owed = DELETION.states().stream()
                .filter(state -> dueAt(ASKED).by(in(state)).isPresent())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        DeletionWorkflow.RECEIVED,
                        DeletionWorkflow.IDENTITY_CONFIRMED,
                        DeletionWorkflow.UNDER_REVIEW,
                        DeletionWorkflow.REFUSAL_PROPOSED,
                        DeletionWorkflow.APPEALED),
                owed);
    }

    @Test
    void theClockStandsStillWhileThePersonHasToAct() {
        State asked = State.owing("asked");
        State askedBack = State.owing("asked-back").pausing();
        Workflow kind = new Workflow(
                "deletion",
                List.of(asked, askedBack),
                List.of(
                        Transition.beginning(asked, Party.PERSON),
                        Transition.of(new Act("asked-back"), List.of(asked), askedBack, Party.SYSTEM),
                        Transition.of(new Act("answered"), List.of(askedBack), asked, Party.SYSTEM)));
        Request request =
                new Request(new RequestId(new UUID(0, 1)), "2026-0001", kind, Walk.PERSON, Locale.ENGLISH, ASKED);
        request.follow(kind, new Act("asked-back"), Instant.parse("2026-09-22T02:00:00Z"));
        AnswersDue due = dueAt(Instant.parse("2027-09-22T02:00:00Z"));
        assertEquals(Optional.empty(), due.by(request.file(kind)));
        assertFalse(due.isLate(request.file(kind)), "the person has to act");
        request.follow(kind, new Act("answered"), Instant.parse("2026-09-24T02:00:00Z"));
        assertEquals(Optional.of(LocalDate.parse("2026-10-21")), due.by(request.file(kind)), "two days more");
        assertTrue(due.isLate(request.file(kind)));
    }

    @Test
    void aPackThatSaysNothingAboutAKindIsRefused(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("policy/1"));
        for (String file : List.of("organisation.yaml", "policy/1/attributes.yaml")) {
            Files.copy(SAMPLE.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("policy/1/requests.yaml"), "answer-within: {copy: 15}\n");
        AnswerPeriod period = new AnswerPeriod(
                Organisation.of(new OrganisationPack(folder)), new Workflows(List.of(DELETION)), AnswersDueTest::first);
        period.read();
        assertTrue(assertThrows(PackError.class, () -> period.all(first(Instant.EPOCH)))
                .getMessage()
                .contains("\"deletion\" is missing"));
    }

    private static VersionNumber first(Instant at) {
        return new VersionNumber(1);
    }

    private static AnswersDue dueAt(Instant now) {
        Organisation organisation = Organisation.of(new OrganisationPack(SAMPLE));
        Workflows workflows = new Workflows(List.of(DELETION));
        AnswerPeriod period = new AnswerPeriod(organisation, workflows, AnswersDueTest::first);
        period.read();
        Deadlines deadlines = new Deadlines(organisation);
        deadlines.read();
        return new AnswersDue(null, workflows, period, deadlines, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static RequestFile in(State state) {
        return new RequestFile(
                new RequestId(new UUID(0, 1)),
                "2026-0001",
                DELETION,
                Optional.empty(),
                state,
                Locale.ENGLISH,
                Optional.empty(),
                ASKED,
                Optional.empty(),
                List.of());
    }
}
