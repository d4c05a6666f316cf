package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/**
 * Many more members, for measuring what goes to everybody. Their answers are sealed like anybody's; they have no user
 * at Keycloak, never sign in, and did nothing that is on record.
 */
@ApplicationScoped
class Crowd {
    static final int CHUNK = 20;

    /** There is no user to grant the membership to: it is as if that had been done. */
    private static final String REGISTER =
            "update member.membership set status = 'registered' where person_id = any(cast(?1 as uuid[]))";

    private static final String NO_JOBS =
            "delete from member.scheduled_tasks where task_name = 'grant-membership' and task_instance = any(?1)";

    private final Vault vault;
    private final Memberships memberships;
    private final Typing typing;
    private final EntityManager entityManager;

    @Inject
    Crowd(Vault vault, Memberships memberships, Typing typing, EntityManager entityManager) {
        this.vault = vault;
        this.memberships = memberships;
        this.typing = typing;
        this.entityManager = entityManager;
    }

    /** Tells whether anybody is a member already: nothing of a crowd is in the log. */
    boolean isThere() {
        return memberships.count() > 0;
    }

    /** Adds those with these numbers; the number of a person is in their address and phone number. */
    @Transactional
    void add(int from, int to) {
        List<PersonId> people = IntStream.range(from, to).mapToObj(this::add).toList();
        entityManager.flush();
        String[] ids = people.stream().map(PersonId::value).map(UUID::toString).toArray(String[]::new);
        for (String statement : List.of(REGISTER, NO_JOBS)) {
            entityManager.createNativeQuery(statement).setParameter(1, ids).executeUpdate();
        }
        entityManager.clear();
    }

    private PersonId add(int number) {
        PersonId person = vault.admit();
        vault.seal(
                person,
                typing.values(Map.of(
                        Purposes.NAME,
                        "One of Many",
                        AttributeId.EMAIL,
                        "crowd-" + number + "@sample.example",
                        Purposes.PHONE,
                        String.format(Locale.ROOT, "+86139%08d", number))));
        memberships.begin(person, number % 2 == 0 ? People.ENGLISH : People.CHINESE);
        return person;
    }
}
