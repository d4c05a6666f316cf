package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;

/**
 * The story of verified numbers: two in three prove theirs, soon after they came. The others are no official members.
 */
final class PhoneStory {
    private static final int LEFT_OUT_OF = 3;
    private static final Duration ASKS_AFTER = Duration.ofMinutes(16);
    private static final Duration TYPES_AFTER = Duration.ofMinutes(1);

    private final Calendar calendar;
    private final Plot plot;

    PhoneStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    /** Tells it of somebody new, if they are one of those who prove theirs. */
    void tellOfNewcomer(Life life, Instant joined) {
        if (life.who().number() % LEFT_OUT_OF != 0) {
            tell(life, joined);
        }
    }

    /** Tells how somebody proves the number that they have given at this time, unless the story ends before. */
    void tell(Life life, Instant given) {
        Instant asked = given.plus(ASKS_AFTER);
        Instant typed = asked.plus(TYPES_AFTER);
        if (asked.isBefore(calendar.end())) {
            plot.at(asked, doings -> doings.phones().askForCode(life));
        }
        if (typed.isBefore(calendar.end())) {
            plot.at(typed, doings -> doings.phones().typeCode(life));
        }
    }
}
