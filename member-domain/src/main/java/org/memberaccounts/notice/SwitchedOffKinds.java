package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.person.PersonId;

/** The kinds of notice that people have switched off. */
@ApplicationScoped
class SwitchedOffKinds {
    private final EntityManager entityManager;

    @Inject
    SwitchedOffKinds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean has(PersonId person, NoticeKind kind) {
        return kind.canBeSwitchedOff()
                && entityManager.find(SwitchedOff.class, new SwitchedOff.Key(person.value(), kind.code())) != null;
    }

    Set<String> of(PersonId person) {
        return entityManager
                .createQuery("select s from SwitchedOff s where s.person = :person", SwitchedOff.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(SwitchedOff::kind)
                .collect(Collectors.toSet());
    }

    void add(PersonId person, NoticeKind kind) {
        entityManager.persist(new SwitchedOff(person, kind));
    }

    void remove(PersonId person, NoticeKind kind) {
        entityManager
                .createQuery("delete from SwitchedOff s where s.person = :person and s.kind = :kind")
                .setParameter("person", person.value())
                .setParameter("kind", kind.code())
                .executeUpdate();
    }

    int forget(PersonId person) {
        return entityManager
                .createQuery("delete from SwitchedOff s where s.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
