package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The health check that tells what has to be corrected in versions to come. The server is ready all the same: the one
 * in force is right, or it would not have started.
 */
@Readiness
@ApplicationScoped
public class VersionsRight implements HealthCheck {
    private final Editions editions;

    @Inject
    VersionsRight(Editions editions) {
        this.editions = editions;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("policy-versions").up();
        List<String> mistakes = editions.numbers().stream()
                .flatMap(version -> editions.mistake(version).stream())
                .toList();
        return mistakes.isEmpty()
                ? answer.build()
                : answer.withData("mistakes", mistakes.stream().collect(Collectors.joining(" ")))
                        .build();
    }
}
