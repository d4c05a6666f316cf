package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.MarkName;
import org.memberaccounts.vault.store.Vault;

/**
 * The enrolments of one address by one system. Whether there is an earlier one is decided by these alone, before
 * Keycloak is asked: a system that enrols an address twice must not learn from the second answer who has it. What
 * counts is the address that was enrolled, of which a mark is kept: whoever has another one by now isn't recognised by
 * it.
 */
@ApplicationScoped
class EarlierEnrolments {
    private static final MarkName ENROLLED = new MarkName("invitation/email");

    private final EntityManager entityManager;
    private final Vault vault;
    private final TransactionLocks locks;

    @Inject
    EarlierEnrolments(EntityManager entityManager, Vault vault, TransactionLocks locks) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.locks = locks;
    }

    /**
     * Adds an enrolment, and tells whether the system has enrolled this address before, and that enrolment hasn't
     * ended. Of two calls at once the second waits for the first to commit.
     *
     * @param values those of the person, sealed by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(Actor.Integrator system, PersonId person, CheckedValues values) {
        Optional<CheckedValue> email = values.find(AttributeId.EMAIL);
        vault.mark(person, AttributeId.EMAIL)
                .ifPresent(mark -> locks.lock(
                        "enrol", system.clientId() + ' ' + HexFormat.of().formatHex(mark)));
        email.ifPresent(address -> vault.keepMark(person, ENROLLED, address));
        return email.map(address -> vault.marked(ENROLLED, address))
                .filter(all -> has(system, person, all))
                .isPresent();
    }

    /** Asks once, however many people were enrolled by the address. */
    private boolean has(Actor.Integrator system, PersonId person, List<PersonId> enrolled) {
        UUID[] others = enrolled.stream()
                .filter(Predicate.not(person::equals))
                .map(PersonId::value)
                .toArray(UUID[]::new);
        return (Boolean) entityManager
                .createNativeQuery("select exists (select from member.invitation where client = ?1 and person_id ="
                        + " any(?2) and status <> 'ended')")
                .setParameter(1, system.clientId())
                .setParameter(2, others)
                .getSingleResult();
    }
}
