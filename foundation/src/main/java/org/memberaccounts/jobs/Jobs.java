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

/**
 * Where features ask for work to be done later. It is asked for in the transaction of the change that needs it, or not
 * at all.
 */
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
     * Has a step run at a time, or soon when it is past. A second call for the same instance that has not run yet
     * changes nothing.
     *
     * @param step the name of a {@link JobStep}
     * @param instance tells runs of one step apart
     * @param data for the step; ids only, it lies open in the database
     * @return false when that instance was waiting or running already
     * @throws IllegalArgumentException when there is no such step
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean schedule(String step, String instance, String data, Instant at) {
        if (!steps.knows(step)) {
            throw new IllegalArgumentException("There is no step by this name.");
        }
        return client.scheduleIfNotExists(new TaskInstance<>(step, instance, data), at);
    }

    /** Whether this instance waits or runs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isScheduled(String step, String instance) {
        return client.getScheduledExecution(TaskInstanceId.of(step, instance)).isPresent();
    }

    /** Takes back a step that has not run yet; one that is running now runs on. */
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

    /** Whether something that waits or runs has this id as its instance or in its data. */
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
