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
 * in force is right, or it would not have started. It isn't ready when a version took force on another server and can't
 * take force here, since its folder is another one here.
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
        return mistakes(standings.all());
    }

    boolean isReady() {
        return isReady(standings.all());
    }

    private static List<String> mistakes(List<VersionStanding> all) {
        return all.stream().flatMap(VersionsRight::mistake).toList();
    }

    private static boolean isReady(List<VersionStanding> all) {
        return all.stream().noneMatch(VersionStanding::isInForceElsewhere);
    }

    private static Stream<String> mistake(VersionStanding standing) {
        if (standing.isInForceElsewhere()) {
            return Stream.of(elsewhere(standing));
        }
        return standing
                .mistake()
                .or(() -> Optional.of(standing)
                        .filter(VersionStanding::isHeldBack)
                        .map(VersionsRight::changed))
                .stream();
    }

    private static String elsewhere(VersionStanding standing) {
        return "Version " + standing.version() + " is in force on other servers, and not on this one, whose folder "
                + OrganisationPack.folder(standing.version()) + " isn't what was announced, or can't be read. Put the"
                + " announced files there, and start this server again.";
    }

    private static String changed(VersionStanding standing) {
        return "The folder " + OrganisationPack.folder(standing.version()) + " was changed since it was announced, so"
                + " nobody else is told and it takes no force. Put the announced files back and start the server"
                + " again, or withdraw the announcement.";
    }

    @Override
    public HealthCheckResponse call() {
        List<VersionStanding> all = standings.all();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("policy-versions").status(isReady(all));
        List<String> mistakes = mistakes(all);
        return mistakes.isEmpty()
                ? answer.build()
                : answer.withData("mistakes", mistakes.stream().collect(Collectors.joining(" ")))
                        .build();
    }
}
