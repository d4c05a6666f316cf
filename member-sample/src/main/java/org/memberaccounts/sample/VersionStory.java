package org.memberaccounts.sample;

import java.time.Instant;
import java.util.Map;

/**
 * The second version of the policy: prepared, reviewed by a second officer, and announced some days ago. One member
 * can't be texted, since no gateway serves the country of their new number; an officer accounts for that.
 */
final class VersionStory {
    private static final int PREPARED = Calendar.DAYS - 20;
    private static final int REVIEWED = Calendar.DAYS - 15;
    private static final int MOVED = Calendar.DAYS - 12;
    private static final int ANNOUNCED = Calendar.DAYS - 10;
    private static final int ACCOUNTED = Calendar.DAYS - 8;
    /** A number that is given to nobody (06 39 98 xx xx, ARCEP decision 2018-0881). */
    private static final String ABROAD = "+33639980123";

    private final Calendar calendar;
    private final Plot plot;

    VersionStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    void tell(Life abroad) {
        plot.at(at(PREPARED), doings -> doings.versions().prepare(Employee.PRIVACY_OFFICER));
        plot.at(at(REVIEWED), doings -> doings.versions().review(Employee.PRIVACY_OFFICER_2));
        plot.at(at(MOVED), doings -> doings.members().answer(abroad, Map.of(Purposes.PHONE, ABROAD)));
        plot.at(at(ANNOUNCED), doings -> doings.versions().announce(Employee.PRIVACY_OFFICER));
        plot.at(at(ACCOUNTED), doings -> doings.versions().account(Employee.PRIVACY_OFFICER));
    }

    private Instant at(int day) {
        return calendar.atWork(calendar.workday(day));
    }
}
