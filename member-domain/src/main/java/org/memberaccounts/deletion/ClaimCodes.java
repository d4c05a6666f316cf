package org.memberaccounts.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.memberaccounts.code.Coded;
import org.memberaccounts.request.RequestId;

/**
 * Makes codes that fetch a certificate: 20 letters and digits that can't be mistaken for each other, 100 bits, too many
 * to try. A code is shown once; only its SHA-256 is kept.
 */
@ApplicationScoped
class ClaimCodes {
    /** Crockford's base 32: without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;
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
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        latest(request, origin).skip(KEPT - 1L).forEach(entityManager::remove);
        entityManager.persist(new ClaimCode(request, hash(code.toString()), origin.code(), clock.instant()));
        return String.join("-", code.toString().split("(?<=\\G.{" + GROUP + "})"));
    }

    private Stream<ClaimCode> latest(RequestId request, Origin origin) {
        return entityManager
                .createQuery(
                        "select c from ClaimCode c where c.request = :request and c.origin = :origin order by c.madeAt"
                                + " desc",
                        ClaimCode.class)
                .setParameter("request", request.value())
                .setParameter("origin", origin.code())
                .getResultList()
                .stream();
    }

    /** Tells whether the person was shown a code. */
    boolean isShown(RequestId request) {
        return latest(request, Origin.PAGE).findAny().isPresent();
    }

    /**
     * Finds the request that a code is for. The code may be as typed: small letters, spaces and the usual mistakes are
     * forgiven.
     */
    Optional<RequestId> request(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.length() != LENGTH
                ? Optional.empty()
                : entityManager
                        .createQuery("select c.request from ClaimCode c where c.hash = :hash", UUID.class)
                        .setParameter("hash", hash(code))
                        .getResultStream()
                        .findFirst()
                        .map(RequestId::new);
    }

    /** Forgets the codes of a request; none works any more. */
    void forget(RequestId request) {
        entityManager
                .createQuery("delete from ClaimCode c where c.request = :request")
                .setParameter("request", request.value())
                .executeUpdate();
    }

    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
