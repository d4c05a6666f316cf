package org.memberaccounts.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.memberaccounts.container.NonJta;

/**
 * The buckets, a row each in the database, and this node's shares of them. They are paid for over connections of their
 * own: a running transaction doesn't take it back.
 */
@ApplicationScoped
class Buckets {
    /** The most shares that a node remembers; what it spent of one that it forgets is lost, less than a batch. */
    private static final int IN_MEMORY = 20_000;

    private static final int REMOVED_AT_ONCE = 1_000;
    private static final Duration KEPT_WHEN_FULL = Duration.ofMinutes(1);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> rows;
    private final Clock clock;
    private final Map<String, Share> shares = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Share> eldest) {
            return size() > IN_MEMORY;
        }
    };

    @Inject
    Buckets(@NonJta DataSource dataSource, Clock clock) {
        this.clock = clock;
        this.rows = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("member.limit_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .clientClock(new Meter(clock))
                .build();
    }

    /**
     * Spends tokens, or none if there are not that many.
     *
     * @throws io.github.bucket4j.BucketExceptions.BucketExecutionException when the database is away
     * @return the time to wait when there are not; empty when they were spent
     */
    Optional<Duration> spend(String key, Rate rate, int tokens) {
        return share(key, rate).spend(tokens, clock.instant());
    }

    private Share share(String key, Rate rate) {
        synchronized (shares) {
            return shares.computeIfAbsent(
                    key, first -> new Share(rows.builder().build(first, () -> configuration(rate)), rate));
        }
    }

    private static BucketConfiguration configuration(Rate rate) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(rate.atMost())
                        .refillGreedy(rate.atMost(), rate.within())
                        .build())
                .build();
    }

    /** Removes the rows of buckets that are full again. */
    void removeFull() {
        int removed;
        do {
            removed = rows.removeExpired(REMOVED_AT_ONCE);
        } while (removed == REMOVED_AT_ONCE);
    }

    /** The time of our clock, as Bucket4j counts it. */
    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
