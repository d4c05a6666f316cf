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
    private static final String NEXT =
            "select person_id from member.membership where judged_by < ?1 order by judged_by limit ?2";
    private static final String JUDGED = "update member.membership set judged_by = ?1 where person_id = ?2";

    private final EntityManager entityManager;
    private final OfficialMembers official;
    private final VersionInForce version;

    @Inject
    JudgedMembers(EntityManager entityManager, OfficialMembers official, VersionInForce version) {
        this.entityManager = entityManager;
        this.official = official;
        this.version = version;
    }

    /** Finds some whom the version in force hasn't judged yet. */
    @Transactional
    List<PersonId> next(int limit) {
        @SuppressWarnings("unchecked")
        List<UUID> next = entityManager
                .createNativeQuery(NEXT, UUID.class)
                .setParameter(1, version.now().value())
                .setParameter(2, limit)
                .getResultList();
        return next.stream().map(PersonId::new).toList();
    }

    /** Judges one by the version in force. */
    @Transactional
    void judge(PersonId person) {
        official.reconsider(Access.job(JudgeByVersion.NAME), person);
        entityManager
                .createNativeQuery(JUDGED)
                .setParameter(1, version.now().value())
                .setParameter(2, person.value())
                .executeUpdate();
    }
}
