package org.memberaccounts.audit.bounds;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.Action;
import org.memberaccounts.audit.log.Actions;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.HandMade;
import org.memberaccounts.desk.Records;

/** The log takes nothing from the server's role that can't be true, as far as it can know that. */
@DeskTest
class BoundsDeskTest {
    private static final String ACTION = "log.searched";
    private static final String CHECK_VIOLATION = "23514";
    private static final String NO_JSON = "22P02";

    private final Records records;
    private final Given given;
    private final UUID subject = UUID.randomUUID();
    private final Instant now = Instant.now();

    BoundsDeskTest(Records records, Given given) {
        this.records = records;
        this.given = given;
    }

    @BeforeEach
    void nobodyTellsAStory() throws SQLException {
        try (Connection owner = records.asOwner()) {
            Backdating.end(owner);
        }
    }

    @Test
    void itKnowsTheActionsThatFeaturesBringAndNoOthers(BeanManager beans) {
        List<String> brought = beans.createInstance().select(Actions.class, Any.Literal.INSTANCE).stream()
                .flatMap(feature -> feature.all().stream().map(Action::code))
                .sorted()
                .toList();
        assertEquals(
                brought,
                records.rows("select code from audit.action order by code collate \"C\"").stream()
                        .map(List::getFirst)
                        .toList());
        assertRefused("an action that no feature brings", entry("consent.invented"));
    }

    @Test
    void whatANewVersionNoLongerBringsItTakesNoLonger() throws SQLException {
        records.change("insert into audit.action values ('case.burnt'); insert into audit.job values ('burn-cases')");
        assertTaken(entry("case.burnt"));
        records.change("delete from audit.action where code = 'log.searched'");
        try (Connection owner = records.asOwner()) {
            Catalogue.seenBy(Catalogue.class.getClassLoader()).fill(owner);
        }
        records.change("insert into audit.job values ('desk-test')");
        assertRefused("an action that no feature brings", entry("case.burnt"));
        assertRefused("a job that no feature brings", job("burn-cases", "job"));
        assertTaken(entry(ACTION));
    }

    @Test
    void itTakesNothingByAStaffNumberThatNobodyHas() {
        int agent = ((Actor.Staff) given.anAgent().actor()).number();
        assertTaken(staff(Integer.toString(agent)));
        assertRefused("a staff number that nobody has", staff(Integer.toString(agent + 1000)));
        assertRefused("a staff number that nobody has", staff("999999999"));
    }

    @Test
    void itTakesNothingByAJobThatNoFeatureBrings() {
        assertTaken(job("send-notice", "job"));
        assertTaken(job("drop-details", "operator"));
        assertRefused("a job that no feature brings", job("send-notices", "job"));
        assertRefused("a job that no feature brings", job("anybody", "operator"));
    }

    @Test
    void itTakesNothingFromTheFutureNorThePast() {
        assertTaken(at(now.minus(4, ChronoUnit.MINUTES)));
        assertTaken(at(now.plus(4, ChronoUnit.MINUTES)));
        assertRefused("of a time to come", at(now.plus(10, ChronoUnit.MINUTES)));
        assertRefused("of a time past", at(now.minus(6, ChronoUnit.MINUTES)));
        assertRefused("of a time past", at(now.minus(60, ChronoUnit.DAYS)));
    }

    @Test
    void whileAStoryIsToldItTakesThePastBackToItsBeginning() throws SQLException {
        Instant beginning = now.minus(Duration.ofDays(90));
        try (Connection owner = records.asOwner()) {
            Backdating.allow(owner, now.minus(Duration.ofDays(7)));
            Backdating.allow(owner, beginning);
        }
        assertTaken(at(beginning.plusSeconds(1)));
        assertRefused("of a time past", at(beginning.minusSeconds(1)));
        assertRefused("of a time to come", at(now.plus(10, ChronoUnit.MINUTES)));
        nobodyTellsAStory();
        assertRefused("of a time past", at(beginning.plusSeconds(1)));
    }

    @Test
    void itTakesNoIdTwiceAndNoneOfAnotherMoment() {
        String id = HandMade.idOf(now);
        assertTaken(entry(ACTION).add("id", id));
        assertRefused("duplicate key", entry(ACTION).add("id", id));
        assertRefused("not of the time", at(now.plusMillis(1)).add("id", id));
        assertRefused("not of the time", at(now.plus(1, ChronoUnit.MICROS)).add("id", id));
        assertRefused(
                "not of the time", entry(ACTION).add("id", UUID.randomUUID().toString()));
    }

    @Test
    void itTakesNoFreeTextAsDetail() {
        for (String detail : List.of(
                "{\"note\":\"Anna called again\"}",
                "{\"note\":{\"a\":\"b\"}}",
                "{\"Note\":\"a\"}",
                "\"note\"",
                "Anna called")) {
            String state = assertThrows(SQLException.class, () -> record(entry(ACTION), detail))
                    .getSQLState();
            assertTrue(List.of(CHECK_VIOLATION, NO_JSON).contains(state), state);
        }
    }

    @Test
    void onlyItsOwnerMovesTheBounds() throws SQLException {
        try (Connection server = records.asServer()) {
            for (String command : List.of(
                    "insert into audit.action values ('consent.invented')",
                    "insert into audit.job values ('invented')",
                    "delete from audit.action",
                    "insert into audit.backdating (since) values ('2000-01-01')",
                    "update audit.backdating set since = '2000-01-01'",
                    "create or replace view audit.staff_number as select 7 as number",
                    "select * from audit.backdating",
                    "select audit.derived('{}')")) {
                try (PreparedStatement statement = server.prepareStatement(command)) {
                    assertEquals(
                            "42501",
                            assertThrows(SQLException.class, statement::execute).getSQLState(),
                            command);
                }
            }
        }
    }

    private JsonObjectBuilder entry(String action) {
        return HandMade.entry(action, subject, now);
    }

    private JsonObjectBuilder at(Instant time) {
        return HandMade.entry(ACTION, subject, time);
    }

    private JsonObjectBuilder staff(String number) {
        return entry(ACTION).add("actor", HandMade.actor("staff", number, "auditor"));
    }

    private JsonObjectBuilder job(String name, String role) {
        return entry(ACTION).add("actor", HandMade.actor("system", name, role));
    }

    private void assertTaken(JsonObjectBuilder entry) {
        assertDoesNotThrow(() -> record(entry, "{}"));
    }

    private void assertRefused(String why, JsonObjectBuilder entry) {
        String message =
                assertThrows(SQLException.class, () -> record(entry, "{}")).getMessage();
        assertTrue(message.contains(why), message);
    }

    /** Records with the server's role, as somebody who has got hold of it would. */
    private void record(JsonObjectBuilder entry, String detail) throws SQLException {
        try (Connection server = records.asServer()) {
            HandMade.record(server, entry, detail);
        }
    }
}
