package org.memberaccounts.paging;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a list that is sorted newest first: what follows is older than this. As text it is opaque and safe in an
 * address.
 */
public record Cursor(Instant at, UUID id) {
    /** A text that isn't a cursor's. */
    public static class BadCursor extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        BadCursor() {
            super("This is not a place in a list.");
        }
    }

    private static final int BYTES = 24;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Returns the place that a text stands for.
     *
     * @throws BadCursor when the text isn't one that {@link #toString} made
     */
    public static Cursor of(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) {
                throw new BadCursor();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new Cursor(
                    inBounds(Instant.EPOCH.plus(buffer.getLong(), ChronoUnit.MICROS)),
                    new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new BadCursor();
        }
    }

    /** Keeps out times that no list has, and that the database may not know. */
    private static Instant inBounds(Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new BadCursor();
        }
        return at;
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
