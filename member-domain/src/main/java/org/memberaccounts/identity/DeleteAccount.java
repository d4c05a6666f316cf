package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Deletes the person's user at Keycloak. Keycloak's book of events can't be cleared by user; its events about them go
 * when its period is over.
 */
@ApplicationScoped
class DeleteAccount implements ErasureTarget {
    /** The period of Keycloak's events, as the realm sets it: eventsExpiration and adminEventsExpiration. */
    private static final Duration EVENTS_KEPT = Duration.ofDays(7);

    private final SignIns signIns;
    private final KeycloakUsers users;

    @Inject
    DeleteAccount(SignIns signIns, KeycloakUsers users) {
        this.signIns = signIns;
        this.users = users;
    }

    @Override
    public String name() {
        return "sign-in-account";
    }

    @Override
    public Stage stage() {
        return Stage.ACCOUNT;
    }

    @Override
    public void reach(PersonId person) {
        signIns.everyIdentity(person).forEach(users::delete);
    }

    @Override
    public Evidence erase(PersonId person) {
        return Evidence.deleted(signIns.unlink(person));
    }

    @Override
    public Optional<Duration> residue() {
        return Optional.of(EVENTS_KEPT);
    }
}
