package org.memberaccounts.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Schedules work for later. It is scheduled in the transaction of the change that needs it, or not at all. */
@ApplicationScoped
public class Jobs {
    private final DataSource dataSource;
    private final Steps steps;

    private SchedulerClient client;

    @Inject
    Jobs(DataSource dataSource, Steps steps) {
        this.dataSource = dataSource;
        this.steps = steps;
    }

    @PostConstruct
    void connect() {
        client = SchedulerClient.Builder.create(dataSource, steps.once())
                .tableName(Steps.TABLE)
                .serializer(new TextSerializer())
                .jdbcCustomization(Steps.database())
                .build();
    }

    /**
     * Schedules a step for a time, or for now if that time is past. A second call for the same instance has no effect
     * until the first has run.
     *
     * @param step the name of a {@link JobStep}
     * @param instance tells runs of one step apart
     * @param data for the step; ids only, the database keeps it unencrypted
     * @return false when that instance was already waiting or running
     * @throws IllegalArgumentException when there is no such step
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean schedule(String step, String instance, String data, Instant at) {
        if (!steps.knows(step)) {
            throw new IllegalArgumentException("There is no step by this name.");
        }
        return client.scheduleIfNotExists(new TaskInstance<>(step, instance, data), at);
    }

    /** Tells whether this instance is waiting or running. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isScheduled(String step, String instance) {
        return client.getScheduledExecution(TaskInstanceId.of(step, instance)).isPresent();
    }

    /** Cancels a step that has not run yet; one that is running now runs on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String step, String instance) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "delete from " + Steps.TABLE + " where task_name = ? and task_instance = ? and not picked")) {
            statement.setString(1, step);
            statement.setString(2, instance);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A job can't be taken back.", e);
        }
    }

    /**
     * Changes the data that a running job goes on from, should it be killed or fail.
     *
     * @throws IllegalStateException when the job is gone or has other data by now: it runs somewhere else as well
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void goOnFrom(String step, String instance, String before, String data) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("update " + Steps.TABLE
                        + " set task_data = ? where task_name = ? and task_instance = ? and task_data = ?")) {
            statement.setBytes(1, data.getBytes(StandardCharsets.UTF_8));
            statement.setString(2, step);
            statement.setString(3, instance);
            statement.setBytes(4, before.getBytes(StandardCharsets.UTF_8));
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("A job that runs here was taken on by somebody else.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A job's data can't be changed.", e);
        }
    }

    /** Tells whether a waiting or running job has this id as its instance or in its data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isMentioned(String id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select 1 from " + Steps.TABLE
                        + " where task_instance = ? or position(? in task_data) > 0 limit 1")) {
            statement.setString(1, id);
            statement.setBytes(2, id.getBytes(StandardCharsets.UTF_8));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs can't be looked through.", e);
        }
    }
}
