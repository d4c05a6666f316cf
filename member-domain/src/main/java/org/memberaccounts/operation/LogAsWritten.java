package org.memberaccounts.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.memberaccounts.audit.evidence.EntryComparison;
import org.memberaccounts.audit.evidence.Finding;

/**
 * The health check that tells how many entries of the log differ from what was written. It is ready even then: whoever
 * can change an entry could stop every server by it, and people could no longer see that the promise is broken.
 */
@Readiness
@ApplicationScoped
public class LogAsWritten implements HealthCheck {
    private final EntryComparison comparison;

    @Inject
    LogAsWritten(EntryComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public HealthCheckResponse call() {
        Finding known = comparison.known();
        return HealthCheckResponse.named("log-as-written")
                .withData("compared", known.looked())
                .withData("differing", known.broken())
                .up()
                .build();
    }
}
