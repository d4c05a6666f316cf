package org.memberaccounts.audit.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The way into the log. An event commits together with the change it describes or not at all (AUD-2): nothing here
 * begins a transaction.
 */
@ApplicationScoped
public class AuditLog {
    private final DataSource dataSource;

    private final Recordings recordings;

    /**
     * The log's number, read once. Zero until then, so that a database that is down at the start costs one request and
     * not the server.
     */
    private volatile int currentLog;

    @Inject
    AuditLog(Clock clock, DataSource dataSource) {
        this.recordings = new Recordings(clock);
        this.dataSource = dataSource;
    }

    /**
     * Records an event in the caller's transaction.
     *
     * @return its id
     * @throws AuditUnavailable when it can't be written; the caller's transaction must not commit then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID record(AuditEvent event) {
        Recording recording = prepare(event);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select audit.record(?, ?, ?)")) {
            statement.setString(1, recording.entry());
            statement.setBytes(2, recording.salt());
            statement.setString(3, recording.detail());
            statement.execute();
            return recording.id();
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }

    /** Gives an event its id, time and salt, for a statement that records it along with its own work. */
    public Recording prepare(AuditEvent event) {
        return recordings.of(event, currentLog());
    }

    private int currentLog() {
        if (currentLog == 0) {
            currentLog = readCurrentLog();
        }
        return currentLog;
    }

    private int readCurrentLog() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select max(log) from audit.history");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new AuditUnavailable(e);
        }
    }
}
