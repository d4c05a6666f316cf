package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.audit.retention.DetailRetention;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.HandMade;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;

/** Our own records show whether a promise is kept, and the evidence turns when they change (POL-1). */
@DeskTest
class PolicyEvidenceDeskTest {
    private static final ControlId READS_HAVE_PURPOSE = new ControlId("reads-have-purpose");
    private static final ControlId CONSENT_BINDS = new ControlId("consent-binds");
    private static final ControlId LOG_ONLY_GROWS = new ControlId("log-only-grows");
    private static final ControlId DETAILS_DROPPED = new ControlId("details-dropped");
    private static final DetailPeriod SIX_MONTHS = new DetailPeriod(Period.ofMonths(6));
    private static final String DROPPED =
            "select 1 from audit.entry where action = 'log.details-dropped' and actor = 'drop-details' and"
                    + " ground_article = 'P6M'";

    private final PolicyEvidence evidence;
    private final Records records;
    private final Clock clock;

    PolicyEvidenceDeskTest(PolicyEvidence evidence, Records records, Clock clock) {
        this.evidence = evidence;
        this.records = records;
        this.clock = clock;
    }

    @Test
    void aGrantTooManyBreaksThePromiseUntilItIsTakenBack() {
        assertEquals(0, broken(LOG_ONLY_GROWS));
        records.change("grant update (detail) on audit.detail to member_app");
        try {
            assertEquals(1, broken(LOG_ONLY_GROWS));
        } finally {
            records.change("revoke update (detail) on audit.detail from member_app");
        }
        assertEquals(0, broken(LOG_ONLY_GROWS));
    }

    @Test
    void detailsPastTheirPeriodBreakThePromiseUntilTheOwnersCommandDropsThemAndKeepsTheEntry() throws Exception {
        assertEquals(0, broken(DETAILS_DROPPED));
        records.change("select audit.make_detail_partitions('2020-01-01', '2020-01-31')");
        UUID subject = UUID.randomUUID();
        record(HandMade.entry("data.disclosed", subject, Instant.parse("2020-01-15T00:00:00Z"))
                .add("ground", contract()));
        String details =
                "select 1 from audit.detail join audit.entry on entry.id = entry_id where subject = '" + subject + "'";
        assertEquals(1, count(details));
        assertEquals(1, broken(DETAILS_DROPPED));
        int before = count(DROPPED);

        assertEquals(List.of("2020-01"), drop());

        assertEquals(0, count(details), "what may be dropped is gone");
        assertEquals(
                1,
                count("select 1 from audit.entry where detail_hash is not null and subject = '" + subject + "'"),
                "the entry stays, with the hash");
        assertEquals(before + 1, count(DROPPED), "on record");
        assertEquals(0, broken(DETAILS_DROPPED));
        assertEquals(List.of(), drop());
        assertEquals(before + 1, count(DROPPED), "where nothing was dropped there is nothing to record");
    }

    @Test
    void detailsOfAMomentThatNoMonthWasMadeForBreakThePromiseToo() throws Exception {
        assertEquals(0, broken(DETAILS_DROPPED));
        record(HandMade.entry("data.disclosed", UUID.randomUUID(), Instant.parse("2020-03-15T00:00:00Z"))
                .add("ground", contract()));
        try {
            assertEquals(1, broken(DETAILS_DROPPED));
        } finally {
            records.change("drop table audit.detail_other; select audit.make_detail_partitions(today, today)"
                    + " from (select (now() at time zone 'UTC')::date as today) now;"
                    + " grant select on audit.detail_other to member_app");
        }
        assertEquals(0, broken(DETAILS_DROPPED));
    }

    @Test
    void theOwnersCommandMakesRoomForYearsToCome() throws SQLException {
        YearMonth inAYear = YearMonth.now(ZoneOffset.UTC).plusYears(1);
        try (Connection owner = records.asOwner();
                Statement statement = owner.createStatement()) {
            new DetailRetention(
                            new DetailPeriod(Period.ofYears(100)),
                            Clock.fixed(inAYear.atDay(2).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                    .drop(owner);
            String entries = "entry_" + inAYear.plusYears(5).getYear();
            String details = "detail_" + inAYear.plusYears(5).toString().replace('-', '_');
            assertEquals(
                    List.of(details, entries),
                    texts(
                            statement,
                            "select relname from pg_class where relnamespace = 'audit'::regnamespace and relname in ('"
                                    + entries + "', '" + details + "') order by relname"));
        }
    }

    @Test
    void detailsAreDroppedOnlyByTheOwnerAndNotWhileSomebodyReadsThem() throws SQLException {
        records.change("select audit.make_detail_partitions('2020-02-01', '2020-02-29')");
        try (Connection server = records.asServer()) {
            assertEquals(
                    "42501",
                    assertThrows(
                                    SQLException.class,
                                    () -> new DetailRetention(SIX_MONTHS, Clock.systemUTC()).drop(server))
                            .getSQLState());
        }
        try (Connection reader = records.asOwner();
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("select count(*) from audit.detail");
            assertEquals("55P03", assertThrows(SQLException.class, this::drop).getSQLState());
            reader.rollback();
        }
        assertEquals(List.of("2020-02"), drop());
    }

    @Test
    void anEntryLiesInTheYearAndItsDetailInTheMonthThatItIsOf() throws Exception {
        records.change("select audit.make_detail_partitions('2024-02-01', '2024-03-31')");
        for (String at : List.of("2024-02-29T23:59:59.999999Z", "2024-03-01T00:00:00Z")) {
            record(HandMade.entry("data.disclosed", UUID.randomUUID(), Instant.parse(at))
                    .add("ground", contract()));
        }
        try (Connection owner = records.asOwner();
                Statement statement = owner.createStatement()) {
            String between = " where at between '2024-02-29 00:00:00+00' and '2024-03-02 00:00:00+00' order by at";
            assertEquals(
                    List.of("audit.detail_2024_02", "audit.detail_2024_03"),
                    texts(statement, "select tableoid::regclass::text from audit.detail" + between));
            assertEquals(
                    List.of("audit.entry_other", "audit.entry_other"),
                    texts(statement, "select tableoid::regclass::text from audit.entry" + between),
                    "of a year that no table was made for");
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> statement.execute("delete from audit.detail"))
                            .getSQLState(),
                    "its owner can't take single ones out");
        }
        assertEquals(List.of("2024-02", "2024-03"), drop());
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private List<String> drop() throws SQLException {
        try (Connection owner = records.asOwner()) {
            return new DetailRetention(SIX_MONTHS, Clock.systemUTC()).drop(owner);
        }
    }

    @Test
    void readsThatShouldNotBeBreakPromisesWhileTheyAreLookedAt(MovableClock time) throws Exception {
        assertEquals(0, broken(READS_HAVE_PURPOSE));
        assertEquals(0, broken(CONSENT_BINDS));
        UUID subject = UUID.randomUUID();
        UUID takenBack = UUID.randomUUID();
        UUID anothers = UUID.randomUUID();
        Instant read = clock.instant();
        record(advertising("consent.given", subject, read.minusSeconds(60)).add("ref", consent(takenBack)));
        record(advertising("consent.withdrawn", subject, read.minusSeconds(30)).add("ref", consent(UUID.randomUUID())));
        record(advertising("consent.given", UUID.randomUUID(), read.minusSeconds(60))
                .add("ref", consent(anothers)));
        record(advertising("data.disclosed", subject, read).add("ground", consent(takenBack)));
        record(advertising("data.disclosed", UUID.randomUUID(), read).add("ground", consent(anothers)));
        record(advertising("data.disclosed", UUID.randomUUID(), read).add("ground", contract()));
        record(HandMade.entry("data.disclosed", UUID.randomUUID(), read).add("ground", contract()));
        assertEquals(1, broken(READS_HAVE_PURPOSE));
        assertEquals(3, broken(CONSENT_BINDS));
        time.pass(BaseControls.WINDOW.plusMinutes(1));
        assertEquals(0, broken(READS_HAVE_PURPOSE));
        assertEquals(0, broken(CONSENT_BINDS));
    }

    /** Counts those that break the promise now. */
    private long broken(ControlId control) {
        evidence.ask();
        return evidence.of(control).orElseThrow().broken();
    }

    private int count(String query) {
        return records.rows(query).size();
    }

    private static JsonObjectBuilder advertising(String action, UUID subject, Instant at) {
        return HandMade.entry(action, subject, at)
                .add(
                        "purpose",
                        Json.createObjectBuilder()
                                .add("id", "advertising-planning")
                                .add("policy", 1)
                                .add("text", 1));
    }

    private static JsonObject contract() {
        return Json.createObjectBuilder()
                .add("kind", "legal-basis")
                .add("article", "contract")
                .build();
    }

    private static JsonObject consent(UUID decision) {
        return Json.createObjectBuilder()
                .add("kind", "consent")
                .add("id", decision.toString())
                .build();
    }

    /** Records, as the owner of the database, an entry that the server would not. */
    private void record(JsonObjectBuilder entry) throws SQLException {
        try (Connection owner = records.asOwner()) {
            HandMade.record(owner, entry);
        }
    }
}
