package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A health check that isn't ready while the story is being told: anybody who looked then would see it change under
 * their eyes. Without a story it is up at once.
 */
@Readiness
@ApplicationScoped
public class SampleReady implements HealthCheck {
    private final Loader loader;

    @Inject
    SampleReady(Loader loader) {
        this.loader = loader;
    }

    @Override
    public HealthCheckResponse call() {
        Progress progress = loader.progress();
        return HealthCheckResponse.named("sample-people")
                .withData("state", progress.state().name())
                .withData("percent", progress.percent())
                .status(progress.state() == Progress.State.NOTHING_TO_TELL || progress.state() == Progress.State.DONE)
                .build();
    }
}
