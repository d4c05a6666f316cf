package org.memberaccounts.sample;

import java.util.Set;
import org.memberaccounts.organisation.AttributeId;

/** Urgent requests by authorities, which need a second person: one is approved and read on, one waits for an answer. */
final class UrgentStory {
    private static final String URGENT = "urgent-legal-request";
    private static final Set<AttributeId> NEEDED = Set.of(Purposes.NAME, new AttributeId("birth-date"));
    private static final int APPROVED = 58;

    private final Calendar calendar;
    private final Plot plot;

    UrgentStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    void tell(Life person) {
        AskedCase approved = new AskedCase(Employee.SUPPORT_2, NEEDED, calendar, plot);
        approved.tellOfAsking(person, URGENT, calendar.atWork(calendar.workday(APPROVED)));
        approved.tellOfGrantAndRead();
        new AskedCase(Employee.SUPPORT, NEEDED, calendar, plot)
                .tellOfAsking(person, URGENT, calendar.atWork(calendar.workday(Calendar.DAYS - 4)));
    }
}
