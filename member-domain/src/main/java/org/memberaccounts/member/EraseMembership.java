package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;

/** Erases the person's membership and any work that waits to grant it. */
@ApplicationScoped
class EraseMembership implements ErasureTarget {
    private final EntityManager entityManager;
    private final Jobs jobs;

    @Inject
    EraseMembership(EntityManager entityManager, Jobs jobs) {
        this.entityManager = entityManager;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        jobs.cancel(Enrolment.GRANT, person.toString());
        return Evidence.deleted(entityManager
                .createQuery("delete from Membership m where m.person = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
