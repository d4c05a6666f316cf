package org.memberaccounts.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The numbers that the log has for members of staff; given at the first sign-in and never again to anybody else. */
@ApplicationScoped
public class StaffRegister {
    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    StaffRegister(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Finds this user's number; empty before the first sign-in as staff. */
    @Transactional
    Optional<Integer> find(IdentityId identity) {
        return entityManager
                .createQuery("select s from StaffMember s where s.identity = :identity", StaffMember.class)
                .setParameter("identity", identity.value())
                .getResultStream()
                .findFirst()
                .map(StaffMember::number);
    }

    /** Returns this user's number, a new one at the first sign-in. Two first requests at once get the same. */
    @Transactional
    public int number(IdentityId identity) {
        return find(identity).orElseGet(() -> {
            entityManager
                    .createNativeQuery(
                            "insert into member.staff (identity, first_seen_at) values (?1, ?2) on conflict (identity)"
                                    + " do nothing")
                    .setParameter(1, identity.value())
                    .setParameter(2, clock.instant())
                    .executeUpdate();
            return find(identity).orElseThrow();
        });
    }

    /**
     * Unties this user from their number, which then is nobody's.
     *
     * @return how many they had, one at most
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int untie(IdentityId identity) {
        return entityManager
                .createQuery("update StaffMember s set s.identity = :nobody where s.identity = :identity")
                .setParameter("nobody", UUID.randomUUID().toString())
                .setParameter("identity", identity.value())
                .executeUpdate();
    }
}
