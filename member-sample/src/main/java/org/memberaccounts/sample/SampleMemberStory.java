package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.identity.IdentityId;

/**
 * The story of the sample member, which visitors who sign in as them will find: services, consents, one withdrawn, a
 * refused read, a number that was verified, changed and verified anew, one removed and given again, a forgotten
 * password, a request for deletion that was cancelled, and a consent that is asked for again, not answered yet.
 */
final class SampleMemberStory {
    static final String NUMBER = "+16045550187";
    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(12);

    private final Calendar calendar;
    private final Plot plot;
    private final CaseStory cases;
    private final DeletionStory deletions;

    SampleMemberStory(Calendar calendar, Plot plot, CaseStory cases, DeletionStory deletions) {
        this.calendar = calendar;
        this.plot = plot;
        this.cases = cases;
        this.deletions = deletions;
    }

    /** Tells it, and returns the life that it is about. */
    Life tell(IdentityId identity) {
        Life life = new Life(People.ofTheSampleSignIn());
        Instant joined = calendar.awake(6);
        plot.at(joined, doings -> doings.members().join(life, identity));
        Purposes.ASKED
                .subList(0, 3)
                .forEach(purpose -> plot.at(
                        calendar.after(joined, AT_ONCE, SOON),
                        doings -> doings.members().decide(life, purpose, true)));
        cases.tell(life, Employee.SUPPORT, CaseStory.APPLICATION, calendar.atWork(calendar.workday(16)), true);
        cases.tell(life, Employee.SUPPORT_2, CaseStory.NO_NOTICE, calendar.atWork(calendar.workday(43)), true);
        cases.tell(life, Employee.SUPPORT, CaseStory.QUESTION, calendar.atWork(calendar.workday(71)), true);
        Instant changed = calendar.awake(31);
        plot.at(changed, doings -> doings.members().answer(life, Map.of(Purposes.PHONE, NUMBER)));
        new PhoneStory(calendar, plot).tell(life, joined);
        new PhoneStory(calendar, plot).tell(life, changed);
        plot.at(calendar.awake(66), doings -> doings.members().takeOut(life, Purposes.VEHICLE));
        plot.at(calendar.awake(70), doings -> doings.members().answer(life, Map.of(Purposes.VEHICLE, "Xpeng P7")));
        plot.at(calendar.awake(52), doings -> doings.members().decide(life, Purposes.PREFERENCES, false));
        plot.at(calendar.awake(73), doings -> doings.members().decide(life, Purposes.PREFERENCES, true));
        plot.at(calendar.awake(84), doings -> doings.versions().read(life));
        deletions.tellOfAsking(life, 54, DeletionGround.CONSENT_WITHDRAWN);
        plot.at(calendar.awake(55), doings -> doings.members().callOff(life));
        plot.at(calendar.awake(58), doings -> doings.members().forgetPassword(life));
        tellOfReads(life);
        for (int day : new int[] {17, 53, 78}) {
            plot.at(calendar.awake(day), doings -> doings.members().look(life));
        }
        return life;
    }

    private void tellOfReads(Life life) {
        for (int day : new int[] {12, 40, 64, 83}) {
            plot.at(
                    calendar.on(day, 2, 4),
                    doings -> doings.systems().disclose(life, Purposes.SERVICE, Purposes.TO_CALL));
        }
        for (int day : new int[] {33, 61}) {
            plot.at(
                    calendar.on(day, 2, 4),
                    doings -> doings.systems().disclose(life, Purposes.PREFERENCES, Set.of(Purposes.VEHICLE)));
        }
        plot.at(
                calendar.on(77, 20, 21),
                doings -> doings.staff()
                        .readWithoutCase(Employee.SUPPORT_3, life, Purposes.ADVERTISING, Purposes.TO_PLAN));
    }
}
