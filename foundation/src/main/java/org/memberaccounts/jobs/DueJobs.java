package org.memberaccounts.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.memberaccounts.container.NonJta;

/**
 * Runs jobs one by one on the calling thread, for code that lives at another time than the scheduler, and only while
 * the scheduler is not running.
 */
@ApplicationScoped
public class DueJobs {
    private static final int FIRST_ATTEMPT = 1;

    /** A job that is waiting. */
    public record Due(String step, String instance, String data, Instant at) {}

    private final DataSource dataSource;
    private final Instance<JobStep> steps;
    private final Instance<RecurringStep> recurring;

    @Inject
    DueJobs(@NonJta DataSource dataSource, @Any Instance<JobStep> steps, @Any Instance<RecurringStep> recurring) {
        this.dataSource = dataSource;
        this.steps = steps;
        this.recurring = recurring;
    }

    /** Returns the job that was due first up to this time. */
    public Optional<Due> firstUntil(Instant end) {
        String first = "select task_name, task_instance, task_data, execution_time from " + Steps.TABLE
                + " where execution_time <= ? and not picked order by execution_time limit 1";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(first)) {
            statement.setObject(1, end.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Due(
                                row.getString(1),
                                row.getString(2),
                                new String(row.getBytes(3), StandardCharsets.UTF_8),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs can't be read.", e);
        }
    }

    /**
     * Does the work of a job and removes it from the list; a job that throws stays there.
     *
     * @throws jakarta.transaction.TransactionalException inside a running transaction
     */
    @Transactional(Transactional.TxType.NEVER)
    public void run(Due job) {
        steps.stream()
                .filter(step -> step.name().equals(job.step()))
                .findFirst()
                .orElseThrow()
                .run(job.data(), FIRST_ATTEMPT);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from " + Steps.TABLE
                        + " where task_name = ? and task_instance = ? and execution_time = ?")) {
            statement.setString(1, job.step());
            statement.setString(2, job.instance());
            statement.setObject(3, job.at().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A job can't be taken off the list.", e);
        }
    }

    /** Does the work of a recurring step, no matter when it was last done. */
    public void runRecurring(String step) {
        recurring.stream()
                .filter(known -> known.name().equals(step))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
