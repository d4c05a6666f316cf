package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** Which Keycloak user is which person. */
@ApplicationScoped
public class SignIns {
    @PersistenceContext(unitName = "member")
    private EntityManager entityManager;

    public Optional<PersonId> person(IdentityId identity) {
        return entityManager.createQuery("select s.person from SignIn s where s.identity = :identity", UUID.class)
                .setParameter("identity", identity.value()).getResultStream().findFirst().map(PersonId::new);
    }

    /** From now on this user is this person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(IdentityId identity, PersonId person) {
        entityManager.persist(new SignIn(person, identity));
    }
}
