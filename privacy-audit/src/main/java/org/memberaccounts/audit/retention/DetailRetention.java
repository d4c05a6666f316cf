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
 * Drops details that are past their period, by the month, and puts on record that it did; makes tables for the years to
 * come, so that nothing lies where it can't be dropped.
 */
public final class DetailRetention {
    /** Partitions of a moment without one could only be made while nothing of it is recorded yet. */
    private static final String MAKE_AHEAD = """
            select audit.make_partitions(extract(year from today)::int, extract(year from today)::int + 5),
                audit.make_detail_partitions(today, (today + interval '5 years')::date)
            from (select (?::timestamptz at time zone 'UTC')::date as today) now""";
    /** As it stands in the log. */
    private static final String NAME = "drop-details";

    private final DetailPeriod period;
    private final Clock clock;

    public DetailRetention(DetailPeriod period, Clock clock) {
        this.period = period;
        this.clock = clock;
    }

    /**
     * Drops them and records it in one transaction, or neither; then makes room, in another. Recording waits while this
     * waits for somebody who reads the log, so it waits half a second at most.
     *
     * @param owner as the role that owns the log; its transaction is ended
     * @return the months that went, such as {@code 2026-04}
     * @throws SQLException when it is not the owner's, or somebody was reading; either nothing was dropped, or no room
     *     was made, and it can be done again
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

    /** Which months went follows from the time of the entry and the period that it names. */
    private void record(Connection owner) throws SQLException {
        AuditEvent event = AuditEvent.of(RetentionAction.DETAILS_DROPPED.code())
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
