package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** All that is known of people's numbers: proofs under way, verified ones, and contested ones. */
@ApplicationScoped
class Phones {
    private final EntityManager entityManager;

    @Inject
    Phones(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<PhoneProof> proof(PersonId person) {
        return Optional.ofNullable(entityManager.find(PhoneProof.class, person.value()));
    }

    /** Finds the proof and holds it, so that tries are counted one by one. */
    Optional<PhoneProof> lockProof(PersonId person) {
        return Optional.ofNullable(
                entityManager.find(PhoneProof.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    PhoneProof begin(PersonId person, UUID id, Instant now) {
        PhoneProof proof = lockProof(person).orElseGet(() -> new PhoneProof(person));
        proof.begin(id, now);
        entityManager.persist(proof);
        return proof;
    }

    /** Returns how many there were. */
    int endProof(PersonId person) {
        return delete("delete from PhoneProof p where p.person = :person", person);
    }

    Optional<Instant> verifiedAt(PersonId person) {
        return Optional.ofNullable(entityManager.find(VerifiedPhone.class, person.value()))
                .map(VerifiedPhone::verifiedAt);
    }

    void verify(PersonId person, Instant now) {
        entityManager.merge(new VerifiedPhone(person, now));
    }

    /** Takes the verification back; returns false where there was none. */
    boolean unverify(PersonId person) {
        Optional<VerifiedPhone> verified = Optional.ofNullable(entityManager.find(VerifiedPhone.class, person.value()));
        verified.ifPresent(entityManager::remove);
        return verified.isPresent();
    }

    Optional<PhoneContest> contestOf(PersonId holder) {
        return Optional.ofNullable(entityManager.find(PhoneContest.class, holder.value()));
    }

    /** Adds it, or puts it in the place of the holder's earlier one. */
    void contest(PhoneContest contest) {
        entityManager.merge(contest);
    }

    void end(PhoneContest contest) {
        entityManager.remove(contest);
    }

    private int delete(String statement, PersonId person) {
        return entityManager
                .createQuery(statement)
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
