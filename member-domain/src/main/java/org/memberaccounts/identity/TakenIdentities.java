package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The Keycloak users that belong to a person or a member of staff here, even if the user is disabled or gone by now.
 */
@ApplicationScoped
public class TakenIdentities {
    private final EntityManager entityManager;

    @Inject
    TakenIdentities(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public boolean contain(IdentityId identity) {
        return !among(Set.of(identity)).isEmpty();
    }

    /** Returns those of these users that are taken. */
    Set<IdentityId> among(Collection<IdentityId> identities) {
        List<String> ids = identities.stream().map(IdentityId::value).toList();
        Set<IdentityId> taken = new HashSet<>();
        for (String entity : List.of("SignIn", "StaffMember")) {
            entityManager
                    .createQuery("select e.identity from " + entity + " e where e.identity in :ids", String.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .map(IdentityId::new)
                    .forEach(taken::add);
        }
        return taken;
    }
}
