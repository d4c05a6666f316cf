package org.memberaccounts.textmessage;

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

/**
 * The health check that tells whether the day's ceiling for the cost of texts is reached, and which gateways of the
 * pack are not set up. The server is ready all the same. The start says the latter too.
 */
@Readiness
@ApplicationScoped
public class TextsGoOut implements HealthCheck {
    private static final System.Logger LOG = System.getLogger(TextsGoOut.class.getName());

    private final TextRoutes routes;
    private final TextGateways gateways;
    private final TextCosts costs;

    @Inject
    TextsGoOut(TextRoutes routes, TextGateways gateways, TextCosts costs) {
        this.routes = routes;
        this.gateways = gateways;
        this.costs = costs;
    }

    void tell(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (!missing().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "No text message goes to {0}, which text-messages.yaml names: set it up, see docs/settings.md.",
                    missing());
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("text-messages").up();
        if (!missing().isEmpty()) {
            answer.withData("gatewaysNotSetUp", missing());
        }
        if (ceilingReached()) {
            answer.withData("dailyCeilingReached", true);
        }
        return answer.build();
    }

    private boolean ceilingReached() {
        try {
            return costs.isReached();
        } catch (RuntimeException databaseAway) {
            return false; // another check says so
        }
    }

    private String missing() {
        return routes.gateways().stream()
                .filter(code -> gateways.find(code).isEmpty())
                .collect(Collectors.joining(", "));
    }
}
