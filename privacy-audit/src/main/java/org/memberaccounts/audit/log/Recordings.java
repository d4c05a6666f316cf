package org.memberaccounts.audit.log;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes recordings of events: gives each its id, time and salt. */
public final class Recordings {
    private final Clock clock;
    private final EntryIds ids = new EntryIds();
    private final SecureRandom random = new SecureRandom();

    public Recordings(Clock clock) {
        this.clock = clock;
    }

    /**
     * Turns an event into a recording for the log, as of now.
     *
     * @param log the newest number in {@code audit.history}
     */
    public Recording of(AuditEvent event, int log) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] salt = new byte[Entry.SALT_BYTES];
        random.nextBytes(salt);
        String detail = event.detail().canonical();
        UUID id = ids.next(at);
        return new Recording(id, Entry.of(event, log, id, at, Entry.detailHash(salt, detail)), salt, detail);
    }
}
