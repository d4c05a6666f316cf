package org.memberaccounts.sample;

import java.time.Instant;

/** The second version of the policy: prepared, reviewed by a second officer, and announced some days ago. */
final class VersionStory {
    private static final int PREPARED = Calendar.DAYS - 20;
    private static final int REVIEWED = Calendar.DAYS - 15;
    private static final int ANNOUNCED = Calendar.DAYS - 10;

    private final Calendar calendar;
    private final Plot plot;

    VersionStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    void tell() {
        plot.at(at(PREPARED), doings -> doings.versions().prepare(Employee.PRIVACY_OFFICER));
        plot.at(at(REVIEWED), doings -> doings.versions().review(Employee.PRIVACY_OFFICER_2));
        plot.at(at(ANNOUNCED), doings -> doings.versions().announce(Employee.PRIVACY_OFFICER));
    }

    private Instant at(int day) {
        return calendar.atWork(calendar.workday(day));
    }
}
