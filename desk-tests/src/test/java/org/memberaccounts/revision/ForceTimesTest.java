package org.memberaccounts.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Records;

/**
 * The time from which a version is in force, and whether people were told in time, by the database's own rule: when the
 * announcement was complete, the days of the period, the zone, the first day, and what follows.
 */
@DeskTest
class ForceTimesTest {
    private final Records records;

    ForceTimesTest(Records records) {
        this.records = records;
    }

    @BeforeAll
    static void thereIsAVersionToAnnounce(Records records, Given given) {
        given.anOfficer();
        records.change("insert into member.policy_version (version, is_first, fingerprint, prepared_by, prepared_at)"
                + " select 9, false, 'en:' || repeat('0', 64), min(number), now() from member.staff");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2026-10-31 15:59:59+00  | 30   | Asia/Shanghai   | 2026-12-01 | 2026-11-30 16:00:00+00  | t
                2026-10-31 16:00:00+00  | 30   | Asia/Shanghai   | 2026-12-01 | 2026-11-30 16:00:00+00  | t
                2026-10-31 16:00:01+00  | 30   | Asia/Shanghai   | 2026-12-01 | 2026-11-30 16:00:00+00  | f
                2026-11-01 00:00:01+00  | 30   | UTC             | 2026-12-01 | 2026-12-01 00:00:00+00  | f
                2026-11-01 00:00:00+00  | 30   | UTC             | 2026-12-01 | 2026-12-01 00:00:00+00  | t
                2027-01-29 15:59:59+00  | 30   | Asia/Shanghai   | 2027-03-01 | 2027-02-28 16:00:00+00  | t
                2027-01-29 16:00:00+00  | 30   | Asia/Shanghai   | 2027-03-01 | 2027-02-28 16:00:00+00  | t
                2027-01-29 16:00:01+00  | 30   | Asia/Shanghai   | 2027-03-01 | 2027-02-28 16:00:00+00  | f
                2028-01-30 16:00:00+00  | 30   | Asia/Shanghai   | 2028-03-01 | 2028-02-29 16:00:00+00  | t
                2028-01-30 16:00:01+00  | 30   | Asia/Shanghai   | 2028-03-01 | 2028-02-29 16:00:00+00  | f
                2026-09-30 22:00:00+00  | 31   | Europe/Berlin   | 2026-11-01 | 2026-10-31 23:00:00+00  | t
                2026-09-30 22:00:01+00  | 31   | Europe/Berlin   | 2026-11-01 | 2026-10-31 23:00:00+00  | f
                2027-02-28 23:00:00+00  | 31   | Europe/Berlin   | 2027-04-01 | 2027-03-31 22:00:00+00  | t
                2027-02-28 23:00:01+00  | 31   | Europe/Berlin   | 2027-04-01 | 2027-03-31 22:00:00+00  | f
                2026-12-31 10:30:00+00  | 1    | Pacific/Apia    | 2027-01-02 | 2027-01-01 11:00:00+00  | t
            """)
    void aVersionIsInForceFromMidnightOfItsDayIfThePeriodWasOverByThen(
            String complete, int days, String zone, String day, String inForce, String inTime) {
        String id = UUID.randomUUID().toString();
        records.change("insert into member.policy_announcement (id, version, fingerprint, announced_by, announced_at,"
                + " matters, period_days, zone, in_force_on) select '" + id + "', 9, 'print', min(number), '" + complete
                + "', true, " + days + ", '" + zone + "', '" + day + "' from member.staff");
        records.change("insert into member.policy_channel values ('" + id + "', 'public', '" + complete + "')");
        assertEquals(
                List.of(List.of(inForce, inTime)),
                records.rows("select to_char(in_force_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || '+00',"
                        + " is_told_in_time from member.policy_way where id = '" + id + "'"));
        records.change("delete from member.policy_channel where announcement = '" + id + "'");
        records.change("delete from member.policy_announcement where id = '" + id + "'");
    }
}
