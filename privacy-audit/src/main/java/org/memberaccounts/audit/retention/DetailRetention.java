package org.memberaccounts.audit.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.audit.log.Recordings;

/**
 * Drops details that are past their period, a month at a time, and records that it did. Makes tables for the years to
 * come, so that no detail is stored where it can't be dropped.
 */
public final class DetailRetention {
    /**
     * Makes partitions ahead: once something of a time without a partition is recorded, the partition for it can't be
     * made any more.
     */
    private static final String MAKE_AHEAD = """
            select audit.make_partitions(extract(year from today)::int, extract(year from today)::int + 5),
                audit.make_detail_partitions(today, (today + interval '5 years')::date)
            from (select (?::timestamptz at time zone 'UTC')::date as today) now""";
    /** The name of this job in the log. */
    static final String NAME = "drop-details";

    private final DetailPeriod period;
    private final Clock clock;

    public DetailRetention(DetailPeriod period, Clock clock) {
        this.period = period;
        this.clock = clock;
    }

    /**
     * Drops the details and records it in one transaction, or does neither; then makes new partitions in another. While
     * this waits for somebody who reads the log, recording waits too, so it waits half a second at most.
     *
     * @param owner a connection of the role that owns the log; its transaction is ended
     * @return the months that were dropped, such as {@code 2026-04}
     * @throws SQLException when the connection is not the owner's, or somebody was reading; then either nothing was
     *     dropped, or no partitions were made, and it can be tried again
     */
    public List<String> drop(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try {
            beImpatient(owner);
            List<String> months = dropMonths(owner);
            if (!months.isEmpty()) {
                record(owner);
            }
            owner.commit();
            beImpatient(owner);
            makeAhead(owner);
            owner.commit();
            return months;
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        }
    }

    private static void beImpatient(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("set local lock_timeout = '500ms'");
        }
    }

    private void makeAhead(Connection owner) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(MAKE_AHEAD)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.execute();
        }
    }

    private List<String> dropMonths(Connection owner) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("select audit.drop_details(?)")) {
            statement.setObject(1, period.overBy(clock.instant()).atOffset(ZoneOffset.UTC));
            List<String> months = new ArrayList<>();
            try (ResultSet dropped = statement.executeQuery()) {
                while (dropped.next()) {
                    months.add(dropped.getString(1));
                }
            }
            return months;
        }
    }

    /**
     * Records the drop. The months that were dropped follow from the time of the entry and the period that it names.
     */
    private void record(Connection owner) throws SQLException {
        AuditEvent event = AuditEvent.of(RetentionAction.LOG_DETAILS_DROPPED.code())
                .by(new ActorRef(ActorRef.Kind.SYSTEM, NAME, "operator"))
                .client(NAME)
                .channel(Channel.JOB)
                .ground(Ground.retention(period.length()))
                .build();
        Recording recording = new Recordings(clock).of(event, currentLog(owner));
        try (PreparedStatement statement = owner.prepareStatement("select audit.record(?, ?, ?)")) {
            statement.setString(1, recording.entry());
            statement.setBytes(2, recording.salt());
            statement.setString(3, recording.detail());
            statement.execute();
        }
    }

    private static int currentLog(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select max(log) from audit.history")) {
            row.next();
            return row.getInt(1);
        }
    }
}
