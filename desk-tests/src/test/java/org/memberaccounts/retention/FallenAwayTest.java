package org.memberaccounts.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.desk.Announcing;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.version.VersionNumber;

/** What a version in force no longer has. */
@DeskTest(pack = LessIsAsked.class)
class FallenAwayTest {
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final PurposeId TRENDS = new PurposeId("trend-analysis");

    private final Leftovers leftovers;
    private final ConsentRegister consents;
    private final Announcing announcing;
    private final Organisation organisation;
    private final Given given;
    private final WorkDue work;
    private final Records records;
    private final MovableClock time;
    private final Clock clock;

    FallenAwayTest(
            Leftovers leftovers,
            ConsentRegister consents,
            Announcing announcing,
            Organisation organisation,
            Given given,
            WorkDue work,
            Records records,
            MovableClock time,
            Clock clock) {
        this.leftovers = leftovers;
        this.consents = consents;
        this.announcing = announcing;
        this.organisation = organisation;
        this.given = given;
        this.work = work;
        this.records = records;
        this.time = time;
        this.clock = clock;
    }

    @Test
    void whatFellAwayIsKeptForItsPeriodAndErasedThenWithAnEntryThatCounts() {
        PersonId one = given.aMember();
        PersonId other = given.aMember();
        List.of(one, other)
                .forEach(person -> consents.decide(Given.themselves(person), person, TRENDS, true, Locale.ENGLISH));
        work.again(EraseFallenAway.NAME);
        assertEquals(List.of(), leftovers.of(SECOND), "nothing has fallen away yet");

        Instant gone = inForce();
        work.again(EraseFallenAway.NAME);
        Map<String, Leftover> left = left();
        assertEquals(2, left.get("trend-analysis").held());
        assertEquals(GoneKind.QUESTION, left.get("vehicle").kind());
        assertEquals(2, left.get("vehicle").held());
        assertEquals(gone, left.get("vehicle").since());
        assertEquals(
                gone.atZone(organisation.zone()).plus(Period.ofMonths(2)).toInstant(),
                left.get("vehicle").due(),
                "as long as the purpose that kept it longest");
        assertEquals(2, held("vehicle"));

        passUntil(left.get("trend-analysis").due().minusSeconds(1));
        work.again(EraseFallenAway.NAME);
        assertEquals(Optional.empty(), left().get("trend-analysis").erasedAt());
        assertEquals(2, decisions());

        passUntil(left.get("trend-analysis").due().plusSeconds(1));
        work.again(EraseFallenAway.NAME);
        assertEquals(0, decisions());
        assertEquals(2, left().get("trend-analysis").erased());
        assertTrue(left().get("trend-analysis").erasedAt().isPresent());
        assertEquals(Logged.done("retention.erased"), records.newest());
        assertEquals(2, held("vehicle"));

        passUntil(left.get("vehicle").due().plusSeconds(1));
        work.again(EraseFallenAway.NAME);
        work.again(EraseFallenAway.NAME);
        assertEquals(0, held("vehicle"));
        assertEquals(2, held("region"));
        assertEquals(
                List.of(List.of("trend-analysis", "{}", "2", "P1M"), Arrays.asList(null, "{vehicle}", "2", "P2M")),
                records.rows("select purpose, attributes::text, ref_id, ground_article from audit.entry"
                        + " where action = 'retention.erased' order by at"),
                "each once, with its count and its period");
    }

    private int decisions() {
        return records.rows("select 1 from member.consent_decision").size();
    }

    private void passUntil(Instant then) {
        time.pass(Duration.between(clock.instant(), then));
    }

    private Map<String, Leftover> left() {
        return leftovers.of(SECOND).stream().collect(Collectors.toMap(Leftover::name, Function.identity()));
    }

    private int held(String attribute) {
        return records.rows("select 1 from member.sealed_attribute where attribute = ?", attribute)
                .size();
    }

    private Instant inForce() {
        Instant begins = announcing.toEverybody(SECOND);
        passUntil(begins.plusSeconds(1));
        return begins;
    }
}
