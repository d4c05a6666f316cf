package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.erasure.ErasureTarget;
import org.memberaccounts.erasure.Evidence;
import org.memberaccounts.erasure.Stage;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;

/**
 * Erases the person's enrolment and any work that waits to invite them. The enrolment keeps the door shut, so it stays
 * until nothing opens any more.
 */
@ApplicationScoped
class EraseInvitation implements ErasureTarget {
    private final EntityManager entityManager;
    private final InvitationBar bar;
    private final Jobs jobs;

    @Inject
    EraseInvitation(EntityManager entityManager, InvitationBar bar, Jobs jobs) {
        this.entityManager = entityManager;
        this.bar = bar;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public Stage stage() {
        return Stage.REMAINDER;
    }

    @Override
    public Evidence erase(PersonId person) {
        bar.lift(person);
        jobs.cancel(OpenInvitations.INVITE, person.toString());
        return Evidence.deleted(entityManager
                .createQuery("delete from Invitation i where i.person = :person")
                .setParameter("person", person.value())
                .executeUpdate());
    }
}
