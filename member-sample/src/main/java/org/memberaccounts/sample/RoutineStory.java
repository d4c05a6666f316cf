package org.memberaccounts.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.Criteria;

/** The regular round of the other system, of the auditor and of the nights, and one evening that is out of order. */
final class RoutineStory {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(12);

    private final Random random;
    private final Calendar calendar;
    private final Plot plot;

    RoutineStory(Random random, Calendar calendar, Plot plot) {
        this.random = random;
        this.calendar = calendar;
        this.plot = plot;
    }

    /** Tells of an evening that an auditor should ask about: one agent, many people, no case. */
    void tellOfTheOddEvening(List<Life> some) {
        Instant moment = calendar.on(72, 20, 21);
        for (Life life : some) {
            if (!MemberStory.isEnrolled(life)) {
                moment = calendar.after(moment, Duration.ofSeconds(40), Duration.ofMinutes(5));
                plot.at(moment, doings -> oddRead(doings, life));
            }
        }
    }

    /** Reads without a case; people who join later aren't there to be read. */
    private static void oddRead(Doings doings, Life life) {
        if (life.isHere()) {
            doings.staff().lookUp(Employee.SUPPORT_3, life, Purposes.PHONE);
            doings.staff().readWithoutCase(Employee.SUPPORT_3, life, Purposes.SERVICE, Purposes.TO_CALL);
        }
    }

    /**
     * Tells of every Monday before dawn, when the other system asks what suits some members, and is refused for those
     * who didn't consent.
     */
    void tellOfWeeklyReads(List<Life> lives) {
        for (int day = 0; day < Calendar.DAYS; day++) {
            if (calendar.is(DayOfWeek.MONDAY, day)) {
                for (int reads = 6 + random.nextInt(8); reads > 0; reads--) {
                    Life life = lives.get(random.nextInt(lives.size()));
                    boolean preferences = random.nextInt(3) > 0;
                    plot.at(calendar.on(day, 3, 4), doings -> {
                        if (life.isHere()) {
                            doings.systems()
                                    .disclose(
                                            life,
                                            preferences ? Purposes.PREFERENCES : Purposes.ADVERTISING,
                                            Purposes.TO_PLAN);
                        }
                    });
                }
            }
        }
    }

    /** Tells of the recurring work of the system itself: invitations that nobody answered are ended. */
    void tellOfTheNights() {
        for (int day = 0; day < Calendar.DAYS; day++) {
            plot.at(calendar.on(day, 1, 2), doings -> doings.systems().tidyUp());
        }
    }

    /** Tells of the second day, on which the staff are asked for their own accounts: none has one. */
    void tellOfDeclarations() {
        for (Employee employee : Employee.values()) {
            plot.at(
                    calendar.atWork(calendar.workday(1)),
                    doings -> doings.staff().declareNoAccount(employee));
        }
    }

    void tellOfTheAuditor() {
        for (int day = 1; day < Calendar.DAYS; day++) {
            if (calendar.is(DayOfWeek.TUESDAY, day) || calendar.is(DayOfWeek.FRIDAY, day)) {
                Instant morning = calendar.on(day, 9, 12);
                plot.at(morning, doings -> doings.staff().search(Employee.AUDITOR, refusals()));
                plot.at(
                        calendar.after(morning, AT_ONCE, SOON),
                        doings -> doings.staff().search(Employee.AUDITOR, Criteria.ANY));
            }
        }
    }

    private static Criteria refusals() {
        return new Criteria(
                Optional.empty(),
                Optional.of(ActorRef.Kind.STAFF),
                Optional.empty(),
                Optional.empty(),
                Optional.of("data.disclosed"),
                Optional.of(Outcome.REFUSED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
