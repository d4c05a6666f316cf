package org.memberaccounts.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.memberaccounts.container.NonJta;

/** The last runs of the recurring steps, on whichever node, as the scheduler keeps them. */
@ApplicationScoped
public class RecurringRuns {
    /** The time for which a step may be due without being run. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final String LAST =
            "select task_name, coalesce(consecutive_failures, 0) > 0 or greatest(execution_time, last_heartbeat) < ?"
                    + " from " + Steps.TABLE + " where task_instance = 'recurring'";

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    RecurringRuns(@NonJta DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Tells of every step that was ever due, whether it fails: its last run did, or nobody has run it for minutes.
     *
     * @throws SQLException while the database is away
     */
    public SortedMap<String, Boolean> failing() throws SQLException {
        SortedMap<String, Boolean> steps = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setObject(1, clock.instant().minus(LATE).atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    steps.put(rows.getString(1), rows.getBoolean(2));
                }
            }
        }
        return steps;
    }
}
