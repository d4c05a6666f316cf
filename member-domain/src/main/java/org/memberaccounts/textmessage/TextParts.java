package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.person.PersonId;

/** The parts of texts, by the ids that gateways gave them. */
@ApplicationScoped
class TextParts {
    private final EntityManager entityManager;
    private final TransactionLocks locks;

    @Inject
    TextParts(EntityManager entityManager, TransactionLocks locks) {
        this.entityManager = entityManager;
        this.locks = locks;
    }

    void taken(String gateway, String receipt, TextKey text, Instant now) {
        lock(gateway, receipt, now).belongTo(text, now);
    }

    /** Finds the part, or begins one, and holds it: a gateway's word may come on any node, and before we know of it. */
    TextPart lock(String gateway, String receipt, Instant now) {
        locks.lock("text-part", gateway + " " + receipt);
        TextPart.Key key = new TextPart.Key(gateway, receipt);
        return Optional.ofNullable(entityManager.find(TextPart.class, key)).orElseGet(() -> {
            TextPart part = new TextPart(key, now);
            entityManager.persist(part);
            return part;
        });
    }

    Optional<TextKey> text(TextReceipt word) {
        return Optional.ofNullable(entityManager.find(TextPart.class, new TextPart.Key(word.gateway(), word.receipt())))
                .flatMap(TextPart::text);
    }

    List<TextPart> of(TextKey text) {
        return entityManager
                .createQuery(
                        "select p from TextPart p where p.person = :person and p.message = :message", TextPart.class)
                .setParameter("person", text.person())
                .setParameter("message", text.id())
                .getResultList();
    }

    void forget(PersonId person) {
        entityManager
                .createQuery("delete from TextPart p where p.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    void forgetBefore(Instant moment) {
        entityManager
                .createQuery("delete from TextPart p where p.takenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
