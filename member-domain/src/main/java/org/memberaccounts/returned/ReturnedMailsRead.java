package org.memberaccounts.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The health check that says how many returned mails weren't understood. The server is ready all the same. */
@Readiness
@ApplicationScoped
public class ReturnedMailsRead implements HealthCheck {
    private final UnreadReturns unread;

    @Inject
    ReturnedMailsRead(UnreadReturns unread) {
        this.unread = unread;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("returned-mails")
                .up()
                .withData("not-understood", unread.count())
                .build();
    }
}
