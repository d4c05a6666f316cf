package org.memberaccounts.audit.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.memberaccounts.audit.log.AuditEvent.PurposeText;
import org.memberaccounts.audit.log.AuditUnavailable;
import org.memberaccounts.container.NonJta;

/**
 * Looks in the log for what should not be there. Runs in the background, over connections of its own, so that no
 * request waits for it.
 */
@ApplicationScoped
public class LogEvidence {
    /** The most reads that are looked at, the newest first. */
    static final int READS = 50_000;

    /** The most reads that are compared with the decisions they rest on. */
    static final int READS_ON_CONSENT = 1_000;

    /**
     * The time within which the log can't tell which of two events came first, since its times are taken before the
     * commit. No transaction lasts longer: anybody who read later than this after a decision was recorded could see
     * that decision.
     */
    static final Duration AT_THE_SAME_TIME = Duration.ofSeconds(10);

    private static final String NEWEST_READS = """
            with looked as materialized (
                select id, at, actor_kind, subject, purpose, purpose_text, ground_kind, ground_id, ref_kind
                from audit.entry
                where action = 'data.disclosed' and outcome = 'done' and at >= ? order by at desc, id desc limit ?)
            """;

    private static final String WITHOUT_PURPOSE = NEWEST_READS + """
            select count(*), count(*) filter (
                where purpose is null or ground_kind is null
                    or (actor_kind = 'staff' and ref_kind is distinct from 'case'))
            from looked""";

    /**
     * Ignores the order of entries: a read is compared with the very decision that it names, and with what was decided
     * after that one about the same text.
     */
    private static final String AGAINST_CONSENT = NEWEST_READS + """
            , resting as materialized (
                select * from looked
                where ground_kind = 'consent' or purpose || ':' || purpose_text = any(?)
                order by at desc, id desc limit ?)
            select count(*), count(*) filter (where given.at is null or overtaken.at is not null)
            from resting
            left join lateral (
                select min(yes.at) as at from audit.entry yes
                where yes.subject = resting.subject and yes.action in ('consent.given', 'consent.given-ahead')
                    and yes.ref_kind = 'consent' and yes.ref_id = resting.ground_id
                    and yes.purpose = resting.purpose and yes.purpose_text = resting.purpose_text) given on true
            left join lateral (
                select min(later.at) as at from audit.entry later
                where later.subject = resting.subject and later.purpose = resting.purpose
                    and later.purpose_text = resting.purpose_text
                    and later.action in ('consent.given', 'consent.refused', 'consent.withdrawn',
                        'consent.given-ahead', 'consent.refused-ahead')
                    and later.at > given.at and later.at < resting.at - ? * interval '1 second') overtaken on true""";

    /** Asks the database itself about the role that asks. */
    private static final String OPEN_TO_CHANGE = """
            select count(*), count(*) filter (where pg_has_role(log.relowner, 'usage')
                or has_table_privilege(log.oid, 'insert, update, delete, truncate, trigger')
                or has_any_column_privilege(log.oid, 'insert, update'))
            from pg_catalog.pg_class log join pg_catalog.pg_namespace schema on schema.oid = log.relnamespace
            where schema.nspname = 'audit' and log.relkind in ('r', 'p')""";

    /** Counts details by the month, as they are dropped, and details that lie in no month, which nothing drops. */
    private static final String DETAILS_KEPT = """
            select count(*) filter (where first_day <= (?::timestamptz at time zone 'UTC')::date),
                count(*) filter (where over_at <= ?) + (select count(*) from audit.detail_other where at < ?)
            from audit.detail_month""";

    private final DataSource dataSource;

    @Inject
    protected LogEvidence(@NonJta DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Finds reads that name no purpose, or no ground, or, for staff, no case.
     *
     * @throws AuditUnavailable when the log can't be asked, or not in time
     */
    public Finding readsWithoutPurpose(Instant from) {
        return ask(WITHOUT_PURPOSE, List.of(utc(from), READS));
    }

    /**
     * Finds reads that rest on a yes that isn't on record for that person, purpose and text, or that a later decision
     * had replaced.
     *
     * @param texts the purposes that need a yes, in their present text
     * @throws AuditUnavailable when the log can't be asked, or not in time
     */
    public Finding readsAgainstConsent(Collection<PurposeText> texts, Instant from) {
        String[] needYes =
                texts.stream().map(text -> text.id() + ":" + text.textVersion()).toArray(String[]::new);
        return ask(AGAINST_CONSENT, List.of(utc(from), READS, needYes, READS_ON_CONSENT, AT_THE_SAME_TIME.toSeconds()));
    }

    /**
     * Finds tables of the log that this role could add to, change or empty by itself.
     *
     * @throws AuditUnavailable when the database can't be asked
     */
    public Finding tablesOpenToChange() {
        return ask(OPEN_TO_CHANGE, List.of());
    }

    /**
     * Finds months whose details, network addresses and browser names, are still there though they should have been
     * dropped.
     *
     * @param overBy months that were over by then should be gone
     * @throws AuditUnavailable when the log can't be asked
     */
    public Finding detailsPastTheirPeriod(Instant overBy, Instant now) {
        return ask(DETAILS_KEPT, List.of(utc(now), utc(overBy), utc(overBy)));
    }

    private Finding ask(String question, List<Object> values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(
                        i + 1,
                        values.get(i) instanceof String[] texts
                                ? connection.createArrayOf("text", texts)
                                : values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Finding(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
