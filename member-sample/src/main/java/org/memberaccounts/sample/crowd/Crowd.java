package org.memberaccounts.sample.crowd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/**
 * Many more members, for measuring what goes to everybody. Their answers are sealed like anybody's; they have no user
 * at Keycloak, never sign in, and did nothing that is on record.
 */
@ApplicationScoped
public class Crowd {
    public static final int CHUNK = 20;

    private static final AttributeId NAME = new AttributeId("name");

    /** There is no user to grant the membership to: it is as if that had been done. */
    private static final String REGISTER =
            "update member.membership set status = 'registered' where person_id = any(cast(?1 as uuid[]))";

    private static final String NO_JOBS =
            "delete from member.scheduled_tasks where task_name = 'grant-membership' and task_instance = any(?1)";

    private final Vault vault;
    private final Memberships memberships;
    private final EntityManager entityManager;

    @Inject
    Crowd(Vault vault, Memberships memberships, EntityManager entityManager) {
        this.vault = vault;
        this.memberships = memberships;
        this.entityManager = entityManager;
    }

    /** Tells whether anybody is a member already: nothing of a crowd is in the log. */
    public boolean isThere() {
        return memberships.count() > 0;
    }

    /**
     * Adds those with these numbers; the number of a person is in their address and phone number.
     *
     * @param typing checks what they give
     */
    @Transactional
    public void add(int from, int to, Function<Map<AttributeId, String>, CheckedValues> typing) {
        List<PersonId> people = IntStream.range(from, to)
                .mapToObj(number -> add(number, typing))
                .toList();
        entityManager.flush();
        String[] ids = people.stream().map(PersonId::value).map(UUID::toString).toArray(String[]::new);
        for (String statement : List.of(REGISTER, NO_JOBS)) {
            entityManager.createNativeQuery(statement).setParameter(1, ids).executeUpdate();
        }
        entityManager.clear();
    }

    private PersonId add(int number, Function<Map<AttributeId, String>, CheckedValues> typing) {
        PersonId person = vault.admit();
        vault.seal(
                person,
                typing.apply(Map.of(
                        NAME,
                        "One of Many",
                        AttributeId.EMAIL,
                        "crowd-" + number + "@sample.example",
                        AttributeId.PHONE,
                        String.format(Locale.ROOT, "+86139%08d", number))));
        memberships.begin(person, number % 2 == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        return person;
    }
}
