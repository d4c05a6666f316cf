package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.version.VersionInForce;

/** The members with the version by which each was last judged. */
@ApplicationScoped
class JudgedMembers {
    /**
     * A member in the order in which they are judged.
     *
     * @param by the version that judged them last; 0 for none
     */
    record Judged(int by, PersonId person) {
        static final Judged BEFORE_ALL = new Judged(-1, new PersonId(new UUID(0, 0)));
    }

    private static final String NEXT = """
            select judged_by, person_id from member.membership
            where judged_by < ?1 and (judged_by, person_id) > (?2, ?3) order by judged_by, person_id limit ?4""";

    private final EntityManager entityManager;
    private final OfficialMembers official;
    private final VersionInForce version;

    @Inject
    JudgedMembers(EntityManager entityManager, OfficialMembers official, VersionInForce version) {
        this.entityManager = entityManager;
        this.official = official;
        this.version = version;
    }

    /** Finds some whom the version in force hasn't judged yet, after this one. */
    @Transactional
    List<Judged> next(Judged after, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> next = entityManager
                .createNativeQuery(NEXT, Object[].class)
                .setParameter(1, version.now().value())
                .setParameter(2, after.by())
                .setParameter(3, after.person().value())
                .setParameter(4, limit)
                .getResultList();
        return next.stream()
                .map(row -> new Judged((Integer) row[0], new PersonId((UUID) row[1])))
                .toList();
    }

    /** Judges one by the version in force. */
    @Transactional
    void judge(Judged one) {
        official.reconsider(Access.job(JudgeByVersion.NAME), one.person());
    }
}
