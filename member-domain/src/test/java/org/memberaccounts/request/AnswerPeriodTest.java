package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.OrganisationPack;

class AnswerPeriodTest {
    private static final Instant ASKED = Instant.parse("2026-09-21T02:00:00Z");

    private final AnswerPeriod period =
            new AnswerPeriod(Organisation.of(new OrganisationPack(Path.of("../sample-organisation"))));

    AnswerPeriodTest() {
        period.read();
    }

    @Test
    void theSampleOrganisationAnswersWithinFifteenWorkingDaysOfItsOwnCalendar() {
        assertEquals(LocalDate.parse("2026-10-19"), period.lastDayFor(ASKED));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T15:59:59Z, false", "2026-10-19T16:00:00Z, true"})
    void anAnswerIsLateFromTheMidnightAfterItsLastDay(Instant now, boolean late) {
        assertEquals(late, period.isOver(period.lastDayFor(ASKED), now));
    }

    @Test
    void anAnswerIsOwedUntilOneWasGivenOrNoneIsWantedAnyMore() {
        Set<State> owed = Stream.of(State.values())
                .filter(state -> !in(state).isAnswered())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
        assertEquals(
                EnumSet.of(
                        State.RECEIVED,
                        State.IDENTITY_CONFIRMED,
                        State.UNDER_REVIEW,
                        State.REFUSAL_PROPOSED,
                        State.APPEALED),
                owed);
    }

    private static RequestFile in(State state) {
        return new RequestFile(
                new RequestId(new UUID(0, 1)),
                "2026-0001",
                Optional.empty(),
                DeletionGround.NO_LONGER_WANTED,
                state,
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
