package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.StaffBook;

/** People who work here and have an account as a person besides, with the same sign-in. */
@ApplicationScoped
class Colleagues implements StaffBook {
    private final EntityManager entityManager;

    @Inject
    Colleagues(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Relation relation(int staff, PersonId person) {
        List<Integer> numbers = entityManager
                .createQuery(
                        "select m.number from SignIn s, StaffMember m where s.person = :person and s.identity ="
                                + " m.identity",
                        Integer.class)
                .setParameter("person", person.value())
                .getResultList();
        if (numbers.isEmpty()) {
            return Relation.OUTSIDER;
        }
        return numbers.contains(staff) ? Relation.THEMSELVES : Relation.COLLEAGUE;
    }
}
