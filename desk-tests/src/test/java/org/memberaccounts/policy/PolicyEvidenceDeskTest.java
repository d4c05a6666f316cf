package org.memberaccounts.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.audit.retention.DetailRetention;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Records;

/** What our own records say about a promise, and that it turns when they do (POL-1). */
@DeskTest
class PolicyEvidenceDeskTest {
    private static final DetailPeriod SIX_MONTHS = new DetailPeriod(Period.ofMonths(6));
    private static final String DROPPED =
            "select 1 from audit.entry where action = 'log.details-dropped' and actor = 'drop-details' and ground ="
                    + " 'period:P6M'";

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
        assertEquals(0, broken(ControlId.LOG_ONLY_GROWS));
        records.change("grant update (detail) on audit.detail to member_app");
        try {
            assertEquals(1, broken(ControlId.LOG_ONLY_GROWS));
        } finally {
            records.change("revoke update (detail) on audit.detail from member_app");
        }
        assertEquals(0, broken(ControlId.LOG_ONLY_GROWS));
    }

    @Test
    void detailsPastTheirPeriodBreakThePromiseUntilTheOwnersCommandDropsThemAndKeepsTheEntry() throws Exception {
        assertEquals(0, broken(ControlId.DETAILS_DROPPED));
        records.change("select audit.make_detail_partitions('2020-01-01', '2020-01-31')");
        UUID subject = UUID.randomUUID();
        record(entry("data.disclosed", subject, Instant.parse("2020-01-15T00:00:00Z"))
                .add("ground", "contract"));
        String details =
                "select 1 from audit.detail join audit.entry on entry.id = entry_id where subject = '" + subject + "'";
        assertEquals(1, count(details));
        assertEquals(1, broken(ControlId.DETAILS_DROPPED));
        int before = count(DROPPED);

        assertEquals(List.of("2020-01"), drop());

        assertEquals(0, count(details), "what may be dropped is gone");
        assertEquals(
                1,
                count("select 1 from audit.entry where detail_hash is not null and subject = '" + subject + "'"),
                "the entry stays, with the hash");
        assertEquals(before + 1, count(DROPPED), "on record");
        assertEquals(0, broken(ControlId.DETAILS_DROPPED));
        assertEquals(List.of(), drop());
        assertEquals(before + 1, count(DROPPED), "where nothing was dropped there is nothing to record");
    }

    @Test
    void detailsOfAMomentThatNoMonthWasMadeForBreakThePromiseToo() throws Exception {
        assertEquals(0, broken(ControlId.DETAILS_DROPPED));
        record(entry("data.disclosed", UUID.randomUUID(), Instant.parse("2020-03-15T00:00:00Z"))
                .add("ground", "contract"));
        try {
            assertEquals(1, broken(ControlId.DETAILS_DROPPED));
        } finally {
            records.change(
                    "drop table audit.detail_other; select audit.make_detail_partitions((now() at time zone 'UTC')::date, (now() at time zone 'UTC')::date);"
                            + " grant select on audit.detail_other to member_app");
        }
        assertEquals(0, broken(ControlId.DETAILS_DROPPED));
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

    /**
     * A database as an earlier release left it, made and brought to this version in a transaction that is taken back.
     */
    @Test
    void whatWasRecordedBeforeLiesInTheMonthsItIsOfOnceTheDatabaseIsMigrated() throws Exception {
        try (Connection owner = records.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter schema audit rename to audit_meanwhile");
            statement.execute("create schema audit");
            statement.execute(migration("V1__log.sql"));
            record(owner, entry("data.disclosed", UUID.randomUUID(), Instant.now()));
            record(owner, entry("data.disclosed", UUID.randomUUID(), Instant.parse("2024-02-29T23:59:59Z")));
            statement.execute(migration("V2__detail_by_month.sql"));
            assertEquals(
                    List.of(
                            "audit.detail_2024_02",
                            "audit.detail_"
                                    + YearMonth.now(ZoneOffset.UTC).toString().replace('-', '_')),
                    texts(statement, "select tableoid::regclass::text from audit.detail order by at"));
            record(owner, entry("data.disclosed", UUID.randomUUID(), Instant.parse("2024-03-01T00:00:00Z")));
            assertEquals(
                    List.of("audit.detail_2024_03"),
                    texts(
                            statement,
                            "select tableoid::regclass::text from audit.detail where at = '2024-03-01 00:00:00+00'"));
            assertEquals(
                    List.of("audit.entry_other", "audit.entry_other"),
                    texts(
                            statement,
                            "select tableoid::regclass::text from audit.entry where at < '2025-01-01 00:00:00+00'"));
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> statement.execute("delete from audit.detail"))
                            .getSQLState(),
                    "its owner can't take single ones out");
            owner.rollback();
        }
    }

    private static String migration(String file) throws IOException {
        try (InputStream sql = DetailRetention.class.getResourceAsStream("/db/migration/audit/" + file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
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
        assertEquals(0, broken(ControlId.READS_HAVE_PURPOSE));
        assertEquals(0, broken(ControlId.CONSENT_BINDS));
        UUID subject = UUID.randomUUID();
        String takenBack = "consent:" + UUID.randomUUID();
        String anothers = "consent:" + UUID.randomUUID();
        Instant read = clock.instant();
        record(advertising("consent.given", subject, read.minusSeconds(60)).add("ground", takenBack));
        record(advertising("consent.withdrawn", subject, read.minusSeconds(30))
                .add("ground", "consent:" + UUID.randomUUID()));
        record(advertising("consent.given", UUID.randomUUID(), read.minusSeconds(60))
                .add("ground", anothers));
        record(advertising("data.disclosed", subject, read).add("ground", takenBack));
        record(advertising("data.disclosed", UUID.randomUUID(), read).add("ground", anothers));
        record(advertising("data.disclosed", UUID.randomUUID(), read).add("ground", "contract"));
        record(entry("data.disclosed", UUID.randomUUID(), read).add("ground", "contract"));
        assertEquals(1, broken(ControlId.READS_HAVE_PURPOSE));
        assertEquals(3, broken(ControlId.CONSENT_BINDS));
        time.pass(PolicyEvidence.WINDOW.plusMinutes(1));
        assertEquals(0, broken(ControlId.READS_HAVE_PURPOSE));
        assertEquals(0, broken(ControlId.CONSENT_BINDS));
    }

    /** How many of what was looked at break the promise now. */
    private long broken(ControlId control) {
        evidence.ask();
        return evidence.of(control).orElseThrow().broken();
    }

    private int count(String query) {
        return records.rows(query).size();
    }

    private static JsonObjectBuilder advertising(String action, UUID subject, Instant at) {
        return entry(action, subject, at)
                .add(
                        "purpose",
                        Json.createObjectBuilder()
                                .add("id", "advertising-planning")
                                .add("text", 1));
    }

    @Test
    void theLogTakesNothingFromTheFutureAndNothingThatIsSaidTwice() throws Exception {
        SQLException early = assertThrows(
                SQLException.class,
                () -> record(
                        entry("data.disclosed", UUID.randomUUID(), Instant.now().plus(10, ChronoUnit.MINUTES))));
        assertTrue(early.getMessage().contains("of a time to come"), early.getMessage());
        byte[] salt = new byte[16];
        String twice = "{\"action\":\"data.erased\","
                + entry("data.disclosed", UUID.randomUUID(), Instant.now())
                        .add("detail", hash(salt, "{}"))
                        .build()
                        .toString()
                        .substring(1);
        try (Connection owner = records.asOwner()) {
            SQLException ambiguous = assertThrows(SQLException.class, () -> record(owner, twice, salt));
            assertTrue(ambiguous.getMessage().contains("names something twice"), ambiguous.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'attributes': [null]", "'attributes': [{'a': 1}]", "'attributes': ['Mei Lin']", "'channel': 'zzz'",
                        "'outcome': 'zzz'", "'actor': {'kind': 'zzz', 'id': '1'}",
                        "'actor': {'kind': 'staff', 'id': 'Mei Lin'}",
                "'client': 'Mei Lin +8613912345678'", "'action': 'Data Disclosed'", "'reason': 'Because'",
                        "'ground': {'a': 1}", "'purpose': {'id': 'Mei Lin', 'text': 1}", "'at': 1",
                        "'at': -99999999999999999"
            })
    void theLogTakesNothingThatItsReadersCouldNotShow(String instead) {
        JsonObjectBuilder entry = entry("data.disclosed", UUID.randomUUID(), Instant.now());
        try (JsonReader reader = Json.createReader(new StringReader("{" + instead.replace('\'', '"') + "}"))) {
            entry.addAll(Json.createObjectBuilder(reader.readObject()));
        }
        assertEquals(
                "23514", assertThrows(SQLException.class, () -> record(entry)).getSQLState());
    }

    private static JsonObjectBuilder entry(String action, UUID subject, Instant at) {
        return Json.createObjectBuilder()
                .add("v", 1)
                .add("log", 1)
                .add("id", UUID.randomUUID().toString())
                .add("at", ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .add(
                        "actor",
                        Json.createObjectBuilder().add("kind", "integrator").add("id", "sample-integrator"))
                .add("subject", subject.toString())
                .add("action", action)
                .add("outcome", "done")
                .add("attributes", Json.createArrayBuilder().add("region"))
                .add("client", "sample-integrator")
                .add("channel", "identity");
    }

    /** Puts on record, as the owner of the database, what the server would not. */
    private void record(JsonObjectBuilder entry) throws Exception {
        try (Connection owner = records.asOwner()) {
            record(owner, entry);
        }
    }

    private static void record(Connection owner, JsonObjectBuilder entry) throws Exception {
        byte[] salt = new byte[16];
        record(
                owner,
                new JsonCanonicalizer(
                                entry.add("detail", hash(salt, "{}")).build().toString())
                        .getEncodedString(),
                salt);
    }

    private static void record(Connection owner, String text, byte[] salt) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("select audit.record(?, ?, '{}')")) {
            statement.setString(1, text);
            statement.setBytes(2, salt);
            statement.execute();
        }
    }

    private static String hash(byte[] salt, String detail) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(salt);
        return HexFormat.of().formatHex(sha256.digest(detail.getBytes(StandardCharsets.UTF_8)));
    }
}
