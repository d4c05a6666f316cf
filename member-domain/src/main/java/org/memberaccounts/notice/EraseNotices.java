package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;

/** What the person was told, and what still waits to be told. */
@ApplicationScoped
class EraseNotices implements ErasureTarget {
    @PersistenceContext(unitName = "member")
    private EntityManager entityManager;

    @Inject
    private Jobs jobs;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Stage stage() {
        return Stage.RECORDS;
    }

    @Override
    public Evidence erase(PersonId person) {
        List<UUID> notices = entityManager.createQuery("select n.id from Notice n where n.person = :person", UUID.class).setParameter("person", person.value()).getResultList();
        notices.forEach(notice -> jobs.cancel(SendNotice.NAME, notice.toString()));
        return Evidence.deleted(entityManager.createQuery("delete from Notice n where n.person = :person").setParameter("person", person.value()).executeUpdate());
    }
}
