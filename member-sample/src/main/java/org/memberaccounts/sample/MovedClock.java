package org.memberaccounts.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A clock with a time of its own for each thread: the present, or, on a thread that was moved to another time, the time
 * since then.
 */
final class MovedClock extends Clock {
    private record Moved(Instant to, long since) {
        Instant now() {
            return to.plusNanos(System.nanoTime() - since).truncatedTo(ChronoUnit.MICROS);
        }
    }

    private static final ThreadLocal<Moved> MOVED = new ThreadLocal<>();

    private final Clock usual;
    private final ZoneId zone;

    /** Makes a clock that shows this one's time on every thread that isn't moved. */
    MovedClock(Clock usual) {
        this(usual, ZoneOffset.UTC);
    }

    private MovedClock(Clock usual, ZoneId zone) {
        this.usual = usual;
        this.zone = zone;
    }

    /** Moves the calling thread to this time, but never back: later events have later times. */
    static void moveTo(Instant time) {
        Moved moved = MOVED.get();
        if (moved == null || moved.now().isBefore(time)) {
            MOVED.set(new Moved(time, System.nanoTime()));
        }
    }

    /** Brings the calling thread back to the present. */
    static void comeBack() {
        MOVED.remove();
    }

    /** Tells whether the calling thread was moved. */
    static boolean isMoved() {
        return MOVED.get() != null;
    }

    @Override
    public Instant instant() {
        Moved moved = MOVED.get();
        return moved == null ? usual.instant() : moved.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovedClock(usual, other);
    }
}
