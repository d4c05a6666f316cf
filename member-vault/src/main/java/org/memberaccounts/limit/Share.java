package org.memberaccounts.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A node's share of a bucket: it spends a few tokens without asking, and pays for them together. So the nodes exceed a
 * rate by a batch each at most, one node alone not at all, and most acts cost no statement. Whoever has to wait is
 * refused from memory.
 */
final class Share {
    private final Bucket bucket;
    private final Rate rate;
    private int free;
    private int unpaid;
    private Instant unpaidSince = Instant.EPOCH;
    private Instant refusedUntil = Instant.EPOCH;

    Share(Bucket bucket, Rate rate) {
        this.bucket = bucket;
        this.rate = rate;
        this.free = rate.batch() - 1;
    }

    /** Spends tokens, or none; returns the time to wait when there are too few. */
    synchronized Optional<Duration> spend(int tokens, Instant now) {
        if (now.isBefore(refusedUntil)) {
            return Optional.of(Duration.between(now, refusedUntil));
        }
        if (!now.isBefore(unpaidSince.plus(rate.within()))) {
            // as many have grown back meanwhile
            unpaid = 0;
            unpaidSince = now;
        }
        if (unpaid + tokens <= free) {
            unpaid += tokens;
            return Optional.empty();
        }
        return pay(tokens, now);
    }

    private Optional<Duration> pay(int tokens, Instant now) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(unpaid + tokens);
        if (probe.isConsumed()) {
            unpaid = 0;
            unpaidSince = now;
            free = (int) Math.min(rate.batch() - 1, probe.getRemainingTokens());
            return Optional.empty();
        }
        Duration wait = Duration.ofNanos(
                Math.min(probe.getNanosToWaitForRefill(), rate.within().toNanos()));
        refusedUntil = now.plus(wait);
        return Optional.of(wait);
    }
}
