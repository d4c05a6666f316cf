package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** The notices to be sent, and those that were; one transaction for each step. */
@ApplicationScoped
class Outbox {
    private final EntityManager entityManager;
    private final Jobs jobs;
    private final Vault vault;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<NoticeSent> sent;
    private final Event<NoticeGivenUp> givenUp;

    @Inject
    Outbox(
            EntityManager entityManager,
            Jobs jobs,
            Vault vault,
            Identifiers identifiers,
            Clock clock,
            Event<NoticeSent> sent,
            Event<NoticeGivenUp> givenUp) {
        this.entityManager = entityManager;
        this.jobs = jobs;
        this.vault = vault;
        this.identifiers = identifiers;
        this.clock = clock;
        this.sent = sent;
        this.givenUp = givenUp;
    }

    /**
     * Adds the notice and the job that sends it.
     *
     * @param former the address that it goes to, sealed until it is sent or given up; empty for the person's present
     *     one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(PersonId person, String kind, String reference, Locale language, Optional<CheckedValue> former) {
        NoticeKey key = new NoticeKey(person.value(), identifiers.next());
        Instant now = clock.instant();
        entityManager.persist(new Notice(key, kind, reference, language, former.isPresent(), now));
        former.ifPresent(address -> vault.sealText(person, key.formerAddress(), address));
        jobs.schedule(SendNotice.NAME, key.id().toString(), key.toString(), now);
    }

    /** Finds the notice, unless it was sent or given up, or went with its person. */
    @Transactional
    Optional<Notice> waiting(NoticeKey key) {
        return Optional.ofNullable(entityManager.find(Notice.class, key)).filter(Notice::isWaiting);
    }

    @Transactional
    void sent(NoticeKey key) {
        lock(key).ifPresent(notice -> {
            notice.sent(clock.instant());
            forgetAddress(notice);
            sent.fire(new NoticeSent(notice.person(), notice.kind(), notice.address()));
        });
    }

    /** Gives the notice up without recording it: the vault recorded its refusal. */
    @Transactional
    void giveUp(NoticeKey key) {
        lock(key).ifPresent(this::end);
    }

    @Transactional
    void giveUp(NoticeKey key, NoticeGivenUp.Reason reason) {
        lock(key).ifPresent(notice -> {
            end(notice);
            givenUp.fire(new NoticeGivenUp(notice.person(), notice.address(), reason));
        });
    }

    private void end(Notice notice) {
        notice.giveUp(clock.instant());
        forgetAddress(notice);
    }

    private void forgetAddress(Notice notice) {
        notice.formerAddress().ifPresent(address -> vault.clearText(notice.person(), address));
    }

    Optional<Notice> newest(PersonId person, String kind, String reference) {
        return entityManager
                .createQuery(
                        "select n from Notice n where n.person = :person and n.kind = :kind and n.reference ="
                                + " :reference order by n.createdAt desc, n.id desc",
                        Notice.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Removes a person's notices; those that wait are not sent any more. */
    int forget(PersonId person) {
        List<Notice> notices = entityManager
                .createQuery("select n from Notice n where n.person = :person", Notice.class)
                .setParameter("person", person.value())
                .getResultList();
        notices.forEach(notice -> {
            jobs.cancel(SendNotice.NAME, notice.key().id().toString());
            entityManager.remove(notice);
        });
        return notices.size();
    }

    private Optional<Notice> lock(NoticeKey key) {
        return Optional.ofNullable(entityManager.find(Notice.class, key, LockModeType.PESSIMISTIC_WRITE))
                .filter(Notice::isWaiting);
    }
}
