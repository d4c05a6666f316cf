package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;

/** The words of staff about their member accounts, and the accounts that they have proven. */
@ApplicationScoped
class Declarations {
    private static final String AT_WORK = "from member.staff_at_work one where one.roles && cast(?1 as text[])";
    private static final String UNDECLARED =
            " and not exists (select 1 from member.declaration said where said.number = one.number)";
    private static final String ROLES =
            Arrays.stream(StaffRole.values()).map(StaffRole::code).collect(Collectors.joining(",", "{", "}"));

    private final EntityManager entityManager;

    @Inject
    Declarations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<StaffWord> find(int number) {
        return Optional.ofNullable(entityManager.find(StaffWord.class, number));
    }

    /** Keeps what a member of staff said, in place of what they said before. */
    void keep(int number, boolean hasAccount, Instant at) {
        entityManager.merge(new StaffWord(number, hasAccount, at));
    }

    void add(int number, PersonId account, Instant at) {
        entityManager
                .createNativeQuery("insert into member.declared_account (person_id, number, proven_at) values (?1, ?2,"
                        + " ?3) on conflict do nothing")
                .setParameter(1, account.value())
                .setParameter(2, number)
                .setParameter(3, at)
                .executeUpdate();
    }

    boolean hasAccount(int number) {
        return entityManager
                        .createQuery("select count(a) from DeclaredAccount a where a.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    int forget(PersonId account) {
        return entityManager
                .createQuery("delete from DeclaredAccount a where a.person = :person")
                .setParameter("person", account.value())
                .executeUpdate();
    }

    /** Returns those who work here and have said nothing yet, by their numbers. */
    @SuppressWarnings("unchecked")
    List<UndeclaredPage.Line> undeclared(int after, int most) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select one.number, array_to_string(one.roles, ' ') " + AT_WORK + UNDECLARED
                        + " and one.number > ?2 order by one.number")
                .setParameter(1, ROLES)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new UndeclaredPage.Line((Integer) row[0], roles((String) row[1])))
                .toList();
    }

    long countAtWork() {
        return count(AT_WORK);
    }

    long countUndeclared() {
        return count(AT_WORK + UNDECLARED);
    }

    private long count(String of) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) " + of)
                        .setParameter(1, ROLES)
                        .getSingleResult())
                .longValue();
    }

    private static Set<StaffRole> roles(String codes) {
        return Arrays.stream(codes.split(" "))
                .flatMap(code -> Coded.find(StaffRole.class, code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
