package org.memberaccounts.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The time of the thread that asks: now, but on a thread that was moved to another time, from which it goes on as time
 * does.
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

    /** A clock that is like this one on every thread that stays where it is. */
    MovedClock(Clock usual) {
        this(usual, ZoneOffset.UTC);
    }

    private MovedClock(Clock usual, ZoneId zone) {
        this.usual = usual;
        this.zone = zone;
    }

    /**
     * Moves the thread that calls; never back from where it is already, so that what happens later has the later time.
     */
    static void moveTo(Instant time) {
        Moved moved = MOVED.get();
        if (moved == null || moved.now().isBefore(time)) {
            MOVED.set(new Moved(time, System.nanoTime()));
        }
    }

    /** Lets the thread that calls live now again. */
    static void comeBack() {
        MOVED.remove();
    }

    /** Whether the thread that asks was moved. */
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
