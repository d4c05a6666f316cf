package org.memberaccounts.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.memberaccounts.paging.Cursor;

/** A place in the queue: the day by which an answer is due, and the case among those of the day. */
record QueuePlace(LocalDate dueOn, UUID id) {
    static final QueuePlace FIRST = new QueuePlace(LocalDate.EPOCH, new UUID(0, 0));

    /** Reads a place that anybody may have sent: days that no case has are as good as the first or the last one. */
    static QueuePlace of(Cursor cursor) {
        LocalDate day = LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC);
        LocalDate known =
                day.isBefore(FIRST.dueOn) ? FIRST.dueOn : day.isAfter(CaseClock.NEVER) ? CaseClock.NEVER : day;
        return new QueuePlace(known, cursor.id());
    }

    static Cursor cursor(CaseFile file) {
        Instant day = file.standing()
                .dueOn()
                .orElse(CaseClock.NEVER)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return new Cursor(day, file.id().value());
    }
}
