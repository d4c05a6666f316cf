package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.memberaccounts.erasure.ErasureBegun;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.person.PersonId;

/**
 * Ends the person's sign-in before anything else: nobody signs in as them any more, and open sessions act for nobody.
 * Here this holds from the commit that begins the erasure, at Keycloak as soon as it answers.
 */
@ApplicationScoped
class EndSignIn implements ErasureTarget {
    private final SignIns signIns;
    private final KeycloakUsers users;

    @Inject
    EndSignIn(SignIns signIns, KeycloakUsers users) {
        this.signIns = signIns;
        this.users = users;
    }

    void on(@Observes ErasureBegun begun) {
        signIns.disable(begun.person());
    }

    @Override
    public String name() {
        return "sign-in-and-sessions";
    }

    @Override
    public Stage stage() {
        return Stage.ENTRANCE;
    }

    @Override
    public void reach(PersonId person) {
        signIns.everyIdentity(person).forEach(identity -> {
            users.disable(identity);
            users.endSessions(identity);
        });
    }

    @Override
    public Evidence erase(PersonId person) {
        signIns.disable(person);
        return new Evidence(Evidence.How.STOPPED, signIns.everyIdentity(person).size());
    }
}
