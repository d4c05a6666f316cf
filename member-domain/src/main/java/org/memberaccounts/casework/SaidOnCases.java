package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** All texts on cases: the rows, and their words in the vault. */
@ApplicationScoped
class SaidOnCases {
    private final EntityManager entityManager;
    private final Vault vault;
    private final Clock clock;

    @Inject
    SaidOnCases(EntityManager entityManager, Vault vault, Clock clock) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.clock = clock;
    }

    /** Adds a text to a locked case, after those that are there. */
    void add(Access by, SupportCase supportCase, SaidKind kind, ScreenedText words) {
        CaseFile file = supportCase.file();
        PersonId person = file.person().orElseThrow();
        Optional<Integer> staff =
                by.actor() instanceof Actor.Staff agent ? Optional.of(agent.number()) : Optional.empty();
        Said said = new Said(file.id(), supportCase.say(), kind, staff, clock.instant());
        entityManager.persist(new SaidOnCase(person, said));
        vault.sealText(person, said.words(), words);
    }

    /** Returns a page of the texts on a case, the newest first. */
    Page<Said, Integer> on(CaseId id, Optional<Integer> after) {
        return Page.of(
                entityManager
                        .createQuery(
                                "select s from SaidOnCase s where s.onCase = :id and s.part < :after order by s.part"
                                        + " desc",
                                SaidOnCase.class)
                        .setParameter("id", id.value())
                        .setParameter("after", after.orElse(Integer.MAX_VALUE))
                        .setMaxResults(Page.LOOKED_FOR)
                        .getResultStream()
                        .map(SaidOnCase::said)
                        .toList(),
                Said::part);
    }

    int delete(PersonId person) {
        return entityManager
                .createQuery("delete from SaidOnCase s where s.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
