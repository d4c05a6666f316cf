package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.purpose.PurposeId;

/** The story of one member, who comes here, consents, looks, corrects, and has cases. */
final class MemberStory {
    /** The share of people who are enrolled by another system rather than joining by themselves: every eleventh. */
    private static final int ENROLLED_EVERY = 11;

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(12);

    private final Random random;
    private final Calendar calendar;
    private final Plot plot;
    private final People people;
    private final CaseStory caseStory;

    MemberStory(Random random, Calendar calendar, Plot plot, People people, CaseStory caseStory) {
        this.random = random;
        this.calendar = calendar;
        this.plot = plot;
        this.people = people;
        this.caseStory = caseStory;
    }

    /**
     * Picks the day of joining. More people join at the beginning, when members were asked to come over, and after a
     * campaign; those who ask for deletion were there early.
     */
    int joinDay(Life life) {
        if (DeletionStory.isOf(life)) {
            return 1 + random.nextInt(9);
        }
        int lot = random.nextInt(10);
        return lot < 4 ? random.nextInt(14) : lot < 6 ? 30 + random.nextInt(5) : random.nextInt(Calendar.DAYS);
    }

    static boolean isEnrolled(Life life) {
        return life.who().number() % ENROLLED_EVERY == ENROLLED_EVERY - 1;
    }

    void tellOfEnrolled(Life life) {
        int day = 5 + random.nextInt(Calendar.DAYS - 15);
        Instant enrolled = calendar.on(day, 2, 4);
        plot.at(enrolled, doings -> doings.systems().enrol(life));
        switch (life.who().number() / ENROLLED_EVERY % 6) {
            case 4 ->
                plot.at(calendar.awake(day + 2), doings -> doings.members().decline(life));
            // not answered: a recent one still can be, an old one was ended after its time
            case 5 -> {}
            default -> {
                Instant confirmed = calendar.awake(day + 1 + random.nextInt(4));
                plot.at(confirmed, doings -> doings.members().confirm(life));
                tellOfConsents(life, confirmed, Calendar.DAYS);
            }
        }
    }

    void tellOfMember(Life life, int joinedOn, int leavesOn) {
        Instant joined = calendar.awake(joinedOn);
        plot.at(joined, doings -> doings.members().join(life));
        new PhoneStory(calendar, plot).tellOfNewcomer(life, joined);
        tellOfConsents(life, joined, leavesOn);
        int stays = leavesOn - joinedOn;
        if (stays < 3) {
            return;
        }
        for (int looks = random.nextInt(4); looks > 0; looks--) {
            plot.at(
                    calendar.awake(joinedOn + 1 + random.nextInt(stays - 1)),
                    doings -> doings.members().look(life));
        }
        if (random.nextInt(10) < 3) {
            plot.at(calendar.awake(joinedOn + 1 + random.nextInt(stays - 1)), correction(life));
        }
        for (int cases = caseStory.howMany(); cases > 0; cases--) {
            int day = calendar.workday(joinedOn + 1 + random.nextInt(stays - 1));
            if (day < leavesOn) {
                caseStory.tell(
                        life, caseStory.anAgent(), caseStory.aKind(), calendar.atWork(day), random.nextInt(20) > 0);
            }
        }
        for (int reads = random.nextInt(3); reads > 0; reads--) {
            plot.at(
                    calendar.on(joinedOn + 1 + random.nextInt(stays - 1), 2, 4),
                    doings -> doings.systems().disclose(life, Purposes.SERVICE, Purposes.TO_CALL));
        }
    }

    private void tellOfConsents(Life life, Instant joined, int leavesOn) {
        for (int rank = 0; rank < Purposes.ASKED.size(); rank++) {
            PurposeId purpose = Purposes.ASKED.get(rank);
            int lot = random.nextInt(100);
            if (lot < 62 - 10 * rank) {
                Instant given = calendar.after(joined, AT_ONCE, SOON);
                plot.at(given, doings -> doings.members().decide(life, purpose, true));
                Instant takenBack = calendar.after(given, Duration.ofDays(2), Duration.ofDays(40));
                if (random.nextInt(8) == 0 && leavesOn == Calendar.DAYS && takenBack.isBefore(calendar.end())) {
                    plot.at(takenBack, doings -> doings.members().decide(life, purpose, false));
                }
            } else if (lot > 92) {
                plot.at(
                        calendar.after(joined, AT_ONCE, SOON),
                        doings -> doings.members().decide(life, purpose, false));
            }
        }
    }

    private Happening.Act correction(Life life) {
        Map<AttributeId, String> values = new HashMap<>();
        switch (random.nextInt(3)) {
            case 0 -> values.put(Purposes.PHONE, people.phone());
            case 1 -> values.put(Purposes.REGION, people.place(life.who().language()));
            default -> values.put(Purposes.VEHICLE, people.vehicle(life.who().language()));
        }
        return doings -> doings.members().answer(life, values);
    }
}
