package org.memberaccounts.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.memberaccounts.identity.EmailFollowed;
import org.memberaccounts.notice.NoticeReturned;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** The number of times that mails to people's present address came back. */
@ApplicationScoped
public class ReturnedMail {
    /** The number of returned mails from which on people are told that we can't reach them. */
    static final int TOO_MANY = 3;

    private static final String COUNT = """
            insert into member.returned_mail (person_id, times) values (:person, 1)
            on conflict (person_id) do update set times = returned_mail.times + 1
            """;

    private final EntityManager entityManager;

    @Inject
    ReturnedMail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void count(@Observes NoticeReturned returned) {
        if (returned.address().equals(AttributeId.EMAIL)) {
            entityManager
                    .createNativeQuery(COUNT)
                    .setParameter("person", returned.person().value())
                    .executeUpdate();
        }
    }

    /** A new address begins without returned mails. */
    void beginAnew(@Observes EmailFollowed followed) {
        forget(followed.person());
    }

    /** Tells whether so many mails came back that the person has to be told. For themselves only. */
    public boolean isTooMuch(PersonId person) {
        return !entityManager
                .createNativeQuery("select 1 from member.returned_mail where person_id = :person and times >= :many")
                .setParameter("person", person.value())
                .setParameter("many", TOO_MANY)
                .getResultList()
                .isEmpty();
    }

    int forget(PersonId person) {
        return entityManager
                .createNativeQuery("delete from member.returned_mail where person_id = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
