package org.memberaccounts.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import javax.sql.DataSource;

/** Where features ask for work to be done later. It is asked for in the transaction of the change that needs it, or not at all. */
@ApplicationScoped
public class Jobs {
    @Resource(lookup = "java:jboss/datasources/MemberAccountsDS")
    private DataSource dataSource;

    @Inject
    private Steps steps;

    private SchedulerClient client;

    @PostConstruct
    void connect() {
        client = SchedulerClient.Builder.create(dataSource, steps.once()).tableName(Steps.TABLE).serializer(new TextSerializer())
                .jdbcCustomization(Steps.database()).build();
    }

    /**
     * Has a step run at a time, or soon when it is past. A second call for the same instance that has not run yet changes nothing.
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
}
