package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The story of verified numbers: two in three prove theirs, soon after they came; the others are no official members.
 * One number has been verified by somebody else since, twice, once by mistake; and one code is under way.
 */
final class PhoneStory {
    private static final int LEFT_OUT_OF = 3;
    private static final int CONTESTED = Calendar.DAYS - 3;
    private static final int MISTAKEN = Calendar.DAYS - 9;
    private static final Duration JUST_NOW = Duration.ofSeconds(20);
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

    /** Tells how somebody gives a number that the holder has verified, and verifies it: the holder can still object. */
    void tellOfContest(Life newcomer, String number) {
        Instant given = calendar.awake(CONTESTED);
        plot.at(given, doings -> doings.members().answer(newcomer, Map.of(Purposes.PHONE, number)));
        tell(newcomer, given);
    }

    /** Tells how somebody verifies a number that the holder has verified, and gives their own again a day later. */
    void tellOfMistake(Life mistaken, String number) {
        Instant given = calendar.awake(MISTAKEN);
        Instant own = calendar.awake(MISTAKEN + 1).plus(ASKS_AFTER);
        plot.at(given, doings -> doings.members().answer(mistaken, Map.of(Purposes.PHONE, number)));
        tell(mistaken, given);
        plot.at(
                own,
                doings -> doings.members()
                        .answer(
                                mistaken,
                                Map.of(Purposes.PHONE, mistaken.who().values().get(Purposes.PHONE))));
        tell(mistaken, own);
    }

    /** Tells how somebody has just asked for a code, and hasn't typed it yet. */
    void tellOfCodeUnderWay(Life life) {
        plot.at(calendar.end().minus(JUST_NOW), doings -> doings.phones().askForCode(life));
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
