package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.memberaccounts.deadline.Deadlines;

/**
 * The health check that tells which year's working days are missing, and how many answers are owed by a day that may
 * change for it. The server is ready all the same. The start says so too.
 */
@Readiness
@ApplicationScoped
public class WorkingDaysKnown implements HealthCheck {
    private static final System.Logger LOG = System.getLogger(WorkingDaysKnown.class.getName());

    private final AnswersDue due;

    @Inject
    WorkingDaysKnown(AnswersDue due) {
        this.due = due;
    }

    void tell(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (!due.missingYears().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Missing in the organisation pack, or provisional there: {0}. Answers due in such a year have"
                            + " provisional dates.",
                    missing());
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("working-days").up();
        return due.missingYears().isEmpty()
                ? answer.build()
                : answer.withData("missing", missing())
                        .withData("provisionalAnswers", due.provisional())
                        .build();
    }

    private String missing() {
        return due.missingYears().stream()
                .map(year -> Deadlines.FOLDER + "/" + year + ".yaml")
                .collect(Collectors.joining(", "));
    }
}
