package org.memberaccounts.sample;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The second version of the policy: prepared, reviewed by a second officer, announced, withdrawn, and announced again
 * some days ago. One member can't be texted, since no gateway serves the country of their new number; an officer
 * accounts for that. Some members have answered what it asks again, some have only looked, most have done neither.
 */
final class VersionStory {
    private static final int PREPARED = Calendar.DAYS - 25;
    private static final int REVIEWED = Calendar.DAYS - 22;
    private static final int FIRST_ANNOUNCED = Calendar.DAYS - 19;
    private static final int WITHDRAWN = Calendar.DAYS - 16;
    private static final int MOVED = Calendar.DAYS - 12;
    private static final int ANNOUNCED = Calendar.DAYS - 10;
    private static final int ACCOUNTED = Calendar.DAYS - 8;
    /** A number that is given to nobody (06 39 98 xx xx, ARCEP decision 2018-0881). */
    private static final String ABROAD = "+33639980123";
    /** The first day on which people read what was announced: a weekend may lie between. */
    private static final int FIRST_READ = ANNOUNCED + 3;
    /** The days on which they do. */
    private static final int DAYS_OF_READING = 5;

    private final Calendar calendar;
    private final Plot plot;

    VersionStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    /**
     * Tells it.
     *
     * @param abroad whoever moves to a country without a gateway
     * @param members who come here now and then
     */
    void tell(Life abroad, List<Life> members) {
        plot.at(at(PREPARED), doings -> doings.versions().prepare(Employee.PRIVACY_OFFICER));
        plot.at(at(REVIEWED), doings -> doings.versions().review(Employee.PRIVACY_OFFICER_2));
        plot.at(at(FIRST_ANNOUNCED), doings -> doings.versions().announce(Employee.PRIVACY_OFFICER));
        plot.at(at(WITHDRAWN), doings -> doings.versions().withdraw(Employee.PRIVACY_OFFICER_2));
        plot.at(at(MOVED), doings -> doings.members().answer(abroad, Map.of(Purposes.PHONE, ABROAD)));
        plot.at(at(ANNOUNCED), doings -> doings.versions().announce(Employee.PRIVACY_OFFICER));
        plot.at(at(ACCOUNTED), doings -> doings.versions().account(Employee.PRIVACY_OFFICER));
        for (int i = 0; i < members.size(); i++) {
            tellOf(members.get(i), i);
        }
    }

    private void tellOf(Life life, int number) {
        Instant then = calendar.awake(FIRST_READ + number % DAYS_OF_READING);
        switch (number % 4) {
            case 0 -> plot.at(then, doings -> doings.versions().answer(life, true));
            case 1 -> plot.at(then, doings -> doings.versions().answer(life, false));
            case 2 -> plot.at(then, doings -> doings.versions().read(life));
            default -> {
                // they haven't been here since
            }
        }
    }

    private Instant at(int day) {
        return calendar.atWork(calendar.workday(day));
    }
}
