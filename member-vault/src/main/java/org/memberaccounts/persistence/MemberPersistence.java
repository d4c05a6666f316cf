package org.memberaccounts.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The entity manager of the members' tables: the container's own proxy, which leads to that of the running transaction.
 */
@Dependent
@SuppressWarnings("UnusedVariable") // the container reads it
class MemberPersistence {
    @Produces
    @PersistenceContext(unitName = "member")
    private EntityManager entityManager;
}
