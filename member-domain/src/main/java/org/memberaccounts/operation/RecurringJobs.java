package org.memberaccounts.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.memberaccounts.jobs.RecurringRuns;

/**
 * The health check that names the recurring jobs that fail, on any node. The server is ready all the same: whoever it
 * serves needs none of them.
 */
@Readiness
@ApplicationScoped
public class RecurringJobs implements HealthCheck {
    private final RecurringRuns runs;

    @Inject
    RecurringJobs(RecurringRuns runs) {
        this.runs = runs;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("recurring-jobs").up();
        String failing = failing();
        return failing.isEmpty()
                ? answer.build()
                : answer.withData("failing", failing).build();
    }

    private String failing() {
        try {
            return runs.failing().entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
        } catch (SQLException e) {
            // another check says that the database is away
            return "";
        }
    }
}
