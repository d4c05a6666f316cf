package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * The rights of tokens that say more than we know: Keycloak is asked at once, so that whoever is new here, or was given
 * more, needn't wait. While it doesn't answer, whoever is new has what their token says.
 */
@ApplicationScoped
class UnknownRights {
    private final KeycloakGrants keycloak;
    private final Grantees grantees;
    private final GrantMirror mirror;
    private final GrantBook book;

    @Inject
    UnknownRights(KeycloakGrants keycloak, Grantees grantees, GrantMirror mirror, GrantBook book) {
        this.keycloak = keycloak;
        this.grantees = grantees;
        this.mirror = mirror;
        this.book = book;
    }

    /**
     * Gets to know what a token says more than we know; not inside a transaction.
     *
     * @return false when Keycloak has no such user any more; nothing is kept of them then
     */
    boolean learn(Rights rights) {
        Map<GranteeId, Set<String>> unknown = rights.unknown();
        if (unknown.isEmpty()) {
            return true;
        }
        try {
            return unknown.keySet().stream().allMatch(this::ask);
        } catch (IdentityProviderUnavailable e) {
            unknown.forEach((id, claimed) -> grantees.admit(id, Granted.claimed(claimed)));
            return true;
        } finally {
            book.read();
        }
    }

    private boolean ask(GranteeId id) {
        Granted now = keycloak.of(id);
        boolean there = now.state() != Granted.State.GONE || id.kind() == GranteeId.Kind.CLIENT;
        if (there) {
            grantees.admit(id, now);
        }
        mirror.reflect(id, now);
        return there;
    }
}
