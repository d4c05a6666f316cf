package org.memberaccounts.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.memberaccounts.organisation.OrganisationPack;

/**
 * The health check that tells what has to be corrected in versions to come. The server is ready all the same: the one
 * in force is right, or it would not have started.
 */
@Readiness
@ApplicationScoped
public class VersionsRight implements HealthCheck {
    private final VersionStandings standings;

    @Inject
    VersionsRight(VersionStandings standings) {
        this.standings = standings;
    }

    List<String> mistakes() {
        return standings.all().stream().flatMap(VersionsRight::mistake).toList();
    }

    private static Stream<String> mistake(VersionStanding standing) {
        return standing
                .mistake()
                .or(() -> Optional.of(standing)
                        .filter(VersionStanding::isHeldBack)
                        .map(VersionsRight::changed))
                .stream();
    }

    private static String changed(VersionStanding standing) {
        return "The folder " + OrganisationPack.folder(standing.version()) + " was changed since it was announced, so"
                + " nobody else is told and it takes no force. Put the announced files back and start the server"
                + " again, or withdraw the announcement.";
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("policy-versions").up();
        List<String> mistakes = mistakes();
        return mistakes.isEmpty()
                ? answer.build()
                : answer.withData("mistakes", mistakes.stream().collect(Collectors.joining(" ")))
                        .build();
    }
}
