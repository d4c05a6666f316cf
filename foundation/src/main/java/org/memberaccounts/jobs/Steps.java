package org.memberaccounts.jobs;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The features' steps as the scheduler takes them. */
@ApplicationScoped
class Steps {
    static final String TABLE = "member.scheduled_tasks";

    private final Instance<JobStep> steps;
    private final Instance<RecurringStep> recurringSteps;

    @Inject
    Steps(@Any Instance<JobStep> steps, @Any Instance<RecurringStep> recurringSteps) {
        this.steps = steps;
        this.recurringSteps = recurringSteps;
    }

    List<Task<?>> once() {
        return steps.stream().<Task<?>>map(Steps::task).toList();
    }

    List<RecurringTask<Void>> recurring() {
        return recurringSteps.stream().map(Steps::task).toList();
    }

    boolean knows(String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name));
    }

    static JdbcCustomization database() {
        boolean timesInUtc = true;
        return new PostgreSqlJdbcCustomization(false, timesInUtc);
    }

    private static Task<String> task(JobStep step) {
        return Tasks.oneTime(step.name(), String.class)
                .onFailure(new Backoff())
                .onDeadExecutionRevive()
                .execute((job, context) -> step.run(job.getData(), context.getExecution().consecutiveFailures + 1));
    }

    private static RecurringTask<Void> task(RecurringStep step) {
        FixedDelay pause = FixedDelay.of(step.pause());
        FailureHandler<Void> nextTime = (failed, job) -> {
            Failures.log(failed);
            Duration soon = Backoff.pause(failed.getExecution().consecutiveFailures);
            job.reschedule(failed, failed.getTimeDone().plus(soon.compareTo(step.pause()) < 0 ? soon : step.pause()));
        };
        return Tasks.recurring(step.name(), pause)
                .onFailure(nextTime)
                .onDeadExecutionRevive()
                .execute((job, context) -> step.run());
    }
}
