package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.vault.Reader;
import org.memberaccounts.vault.Requester;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.vault.Via;

/** Sign-ups that have not become memberships. */
@ApplicationScoped
public class SignUps {
    @Inject
    private KeycloakUsers users;

    @Inject
    private SignIns signIns;

    @Inject
    private AuditLog log;

    @Inject
    private Vault vault;

    /**
     * Removes the sign-up of somebody who said that they are too young, Keycloak's user included, at once (MIN-1). Nobody is named in the
     * log: nothing of them is kept.
     *
     * @return false for somebody who is a member; nothing is removed then
     * @throws IdentityProviderUnavailable when Keycloak doesn't confirm it; nothing is recorded then
     */
    @Transactional
    public boolean removeUnderAge(IdentityId identity, Via via) {
        if (signIns.person(identity).isPresent()) {
            return false;
        }
        log.record(vault.event("signup.removed", new Requester(new Reader.Stranger(), via)).outcome(Outcome.DONE).reason("under-age").build());
        users.delete(identity);
        return true;
    }
}
