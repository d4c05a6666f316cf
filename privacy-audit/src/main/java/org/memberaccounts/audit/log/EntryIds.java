package org.memberaccounts.audit.log;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Makes ids of entries: UUIDv7 (RFC 9562 section 5.7) with the entry's time to the microsecond in them (section 6.2,
 * method 3), so that one id has one time and ids sort by time. Within one microsecond the bits that are otherwise
 * random count on.
 */
final class EntryIds {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    /** The random bits that an id starts from, with room left to count on. */
    private static final long RANDOM = 0x1fff_ffff_ffff_ffffL;

    private final SecureRandom random = new SecureRandom();
    private long last = Long.MIN_VALUE;
    private long tail;

    /** Returns an id for this moment, above all that were given for it before. */
    synchronized UUID next(Instant at) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        tail = micros == last ? tail + 1 : VARIANT | random.nextLong() & RANDOM;
        last = micros;
        return new UUID(time(micros), tail);
    }

    private static long time(long micros) {
        return Math.floorDiv(micros, 1000L) << 16 | VERSION | Math.floorMod(micros, 1000L) * 4096 / 1000;
    }
}
