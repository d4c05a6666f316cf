package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.code.Coded;
import org.memberaccounts.request.RequestId;

/** Makes codes that fetch certificates. A code is shown once; only its SHA-256 is kept. */
@ApplicationScoped
class ClaimCodes {
    /**
     * The number of codes kept for each origin. A mail that is tried again has another code each time, and must not
     * displace one that was written down from the page.
     */
    private static final int KEPT = 5;

    /** The places where codes are made. */
    enum Origin implements Coded {
        PAGE,
        MAIL;
    }

    private final EntityManager entityManager;
    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Inject
    ClaimCodes(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Makes a new code for a request; the latest few of each origin go on working. */
    String make(RequestId request, Origin origin) {
        ClaimCode code = new ClaimCode(random.ints(ClaimCode.LENGTH, 0, ClaimCode.ALPHABET.length())
                .mapToObj(at -> ClaimCode.ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
        latest(request, origin).skip(KEPT - 1L).forEach(entityManager::remove);
        entityManager.persist(new KeptCode(request, hash(code), origin.code(), clock.instant()));
        return code.shown();
    }

    private Stream<KeptCode> latest(RequestId request, Origin origin) {
        return entityManager
                .createQuery(
                        "select c from KeptCode c where c.request = :request and c.origin = :origin order by c.madeAt"
                                + " desc",
                        KeptCode.class)
                .setParameter("request", request.value())
                .setParameter("origin", origin.code())
                .getResultList()
                .stream();
    }

    /** Tells whether the person was shown a code. */
    boolean isShown(RequestId request) {
        return latest(request, Origin.PAGE).findAny().isPresent();
    }

    /** Finds the request that a code is for. */
    Optional<RequestId> request(ClaimCode code) {
        return entityManager
                .createQuery("select c.request from KeptCode c where c.hash = :hash", UUID.class)
                .setParameter("hash", hash(code))
                .getResultStream()
                .findFirst()
                .map(RequestId::new);
    }

    /** Forgets the codes of a request; none works any more. */
    void forget(RequestId request) {
        entityManager
                .createQuery("delete from KeptCode c where c.request = :request")
                .setParameter("request", request.value())
                .executeUpdate();
    }

    private static byte[] hash(ClaimCode code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.letters().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
