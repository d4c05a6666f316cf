package org.memberaccounts.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.vault.keys.Fingerprinter;

/** Creates each thing once, however often the request for it comes. */
@ApplicationScoped
public class Creations {
    /** The time for which a request is remembered. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    private final RememberedRequests requests;
    private final Fingerprinter fingerprinter;
    private final TransactionLocks locks;
    private final Clock clock;

    @Inject
    Creations(RememberedRequests requests, Fingerprinter fingerprinter, TransactionLocks locks, Clock clock) {
        this.requests = requests;
        this.fingerprinter = fingerprinter;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Creates, unless this request did so before. The creation joins the transaction that is begun here, and so does
     * the memory of it. Personal data must be read before: the vault's door doesn't open in here.
     *
     * @param attempt empty when the sender gave no key: then it is simply done
     */
    @Transactional
    public <R extends Creation> Once<R> once(Optional<Attempt> attempt, Supplier<R> create) {
        return attempt.map(keyed -> once(keyed, create)).orElseGet(() -> new Once.Now<>(create.get()));
    }

    private <R extends Creation> Once<R> once(Attempt attempt, Supplier<R> create) {
        UUID id = id(attempt);
        byte[] fingerprint = fingerprinter.of("request", text(attempt.operation()), attempt.body());
        Instant now = clock.instant();
        if (!locks.tryLock("create", id)) {
            return new Once.InProgress<>();
        }
        Optional<RememberedRequest> before = requests.find(id, now);
        if (before.filter(RememberedRequest::isErased).isPresent()) {
            return new Once.Erased<>();
        }
        if (before.isPresent()) {
            return before.get().asksFor(fingerprint)
                    ? new Once.Before<>(before.get().created())
                    : new Once.KeyReused<>();
        }
        R result = create.get();
        result.created()
                .ifPresent(created ->
                        requests.remember(new RememberedRequest(id, fingerprint, created, now.plus(REMEMBERED))));
        return new Once.Now<>(result);
    }

    /**
     * Returns the id of an attempt. The caller is part of it, so that using the same key never leads to another's
     * request.
     */
    private UUID id(Attempt attempt) {
        String caller = attempt.onBehalfOf()
                .map(person -> attempt.caller().value() + "/" + person)
                .orElse(attempt.caller().value());
        ByteBuffer hash = ByteBuffer.wrap(fingerprinter.of("key", text(caller), text(attempt.key())));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
