package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.keys.Fingerprinter;

/** The proofs under way, and their codes, of which only a keyed hash is kept. */
@ApplicationScoped
class AccountProofs {
    private static final int CODES = 100_000_000;

    private final EntityManager entityManager;
    private final Fingerprinter fingerprinter;

    private final SecureRandom random = new SecureRandom();

    @Inject
    AccountProofs(EntityManager entityManager, Fingerprinter fingerprinter) {
        this.entityManager = entityManager;
        this.fingerprinter = fingerprinter;
    }

    void add(AccountProof proof) {
        entityManager.persist(proof);
    }

    Optional<AccountProof> find(UUID id) {
        return Optional.ofNullable(entityManager.find(AccountProof.class, id));
    }

    /** Finds the last proof that this member of staff began, the only one that can be ended. */
    Optional<AccountProof> last(int number) {
        return entityManager
                .createQuery(
                        "select p from AccountProof p where p.number = :number order by p.askedAt desc, p.id desc",
                        AccountProof.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long count(int number) {
        return entityManager
                .createQuery("select count(p) from AccountProof p where p.number = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    void forgetBefore(int number, Instant moment) {
        entityManager
                .createQuery("delete from AccountProof p where p.number = :number and p.askedAt <= :moment")
                .setParameter("number", number)
                .setParameter("moment", moment)
                .executeUpdate();
    }

    void forget(int number) {
        entityManager
                .createQuery("delete from AccountProof p where p.number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    int forget(PersonId person) {
        return entityManager
                .createQuery("delete from AccountProof p where p.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Makes a code, which the proof then carries. */
    ProofCode make(AccountProof proof) {
        ProofCode code =
                new ProofCode(String.format(Locale.ROOT, "%0" + ProofCode.LENGTH + "d", random.nextInt(CODES)));
        proof.carry(hash(proof, code));
        return code;
    }

    byte[] hash(AccountProof proof, ProofCode code) {
        ByteBuffer id = ByteBuffer.allocate(2 * Long.BYTES);
        id.putLong(proof.id().getMostSignificantBits()).putLong(proof.id().getLeastSignificantBits());
        return fingerprinter.of("account-proof", id.array(), code.digits().getBytes(StandardCharsets.US_ASCII));
    }
}
