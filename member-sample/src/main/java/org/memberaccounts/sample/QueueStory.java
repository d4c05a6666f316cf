package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.WaitsFor;

/**
 * Letters of members to the service centre: answered, waiting for them, put back and taken by another agent, late and
 * taken over from a colleague, late still, asked twice, and those that nobody has taken yet.
 */
final class QueueStory {
    private static final Duration MINUTES = Duration.ofMinutes(7);
    private static final Duration HOURS = Duration.ofHours(3);
    private static final int A_WEEK = 7;
    private static final String THANKS = "Thank you, that helps.";
    private static final String CHINESE_THANKS = "谢谢，明白了。";

    /** A question, and its answer. */
    private record Matter(String question, String answer) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter(
                    "Do you change tyres on Saturdays as well?",
                    "Yes, every Saturday from 9 to 13, at the workshop near the station. You need no appointment."),
            new Matter(
                    "How long before the spring course do I have to register?",
                    "A week before it begins. You can register in your account, or write here and we do it for you."),
            new Matter(
                    "Is roadside assistance included when I drive abroad?",
                    "In the neighbouring countries, yes. Tell us before you leave, so that our partners know."));
    private static final List<Matter> CHINESE_MATTERS = List.of(
            new Matter("周六也可以换轮胎吗？", "可以。车站附近的网点每周六9点到13点营业，无需预约。"),
            new Matter("春季课程要提前多久报名？", "开课前一周报名即可。您可以在账户中报名，也可以在此告诉我们，由我们代为登记。"),
            new Matter("自驾出境时能享受道路救援吗？", "周边地区可以。出发前请告诉我们，以便合作方提前准备。"));

    private final Calendar calendar;
    private final Plot plot;

    QueueStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    void tell(Life sampleMember, List<Life> others) {
        tellOfAnswer(sampleMember, 60, 1);
        tellOfWaiting(sampleMember, 86, 2);
        tellOfAnswer(others.get(0), 48, 0);
        tellOfPuttingBack(others.get(1), 79);
        tellOfCover(others.get(2), 63);
        tellOfAskingTwice(others.get(3), 74);
        tellOfWaiting(others.get(4), 85, 0);
        tellOfLate(others.get(5), 80);
        tellOfTaken(others.get(6));
        tellOfNobodys(others.get(7), CaseStory.QUESTION, 0);
        tellOfNobodys(others.get(8), CaseStory.APPLICATION, 1);
        tellOfNobodys(others.get(9), "campaign-question", 2);
    }

    private void tellOfAnswer(Life life, int day, int which) {
        CaseFile[] file = asked(life, day, CaseStory.QUESTION, which);
        Instant taken = calendar.atWork(calendar.workday(day + 1));
        plot.at(taken, doings -> doings.cases().take(Employee.SUPPORT, file[0]));
        plot.at(later(taken, MINUTES), doings -> doings.cases().note(Employee.SUPPORT, file[0], note(life)));
        plot.at(
                later(taken, MINUTES.plus(MINUTES)),
                doings -> doings.cases()
                        .answer(Employee.SUPPORT, file[0], matter(life, which).answer(), WaitsFor.THEM));
        plot.at(later(taken, HOURS), doings -> doings.cases().write(life, file[0], thanks(life)));
        plot.at(
                later(taken, HOURS.plus(HOURS)),
                doings -> doings.cases().close(Employee.SUPPORT, file[0], CaseOutcome.SOLVED));
    }

    private void tellOfWaiting(Life life, int day, int which) {
        CaseFile[] file = asked(life, day, CaseStory.QUESTION, which);
        Instant taken = calendar.atWork(calendar.workday(day + 1));
        plot.at(taken, doings -> doings.cases().take(Employee.SUPPORT, file[0]));
        plot.at(
                later(taken, MINUTES),
                doings -> doings.cases()
                        .answer(Employee.SUPPORT, file[0], matter(life, which).answer(), WaitsFor.THEM));
    }

    private void tellOfPuttingBack(Life life, int day) {
        CaseFile[] file = asked(life, day, CaseStory.APPLICATION, 1);
        Instant taken = calendar.atWork(calendar.workday(day + 1));
        plot.at(taken, doings -> doings.cases().take(Employee.SUPPORT_2, file[0]));
        plot.at(
                later(taken, MINUTES),
                doings -> doings.cases()
                        .putBack(Employee.SUPPORT_2, file[0], "I don’t know this course; a colleague does."));
        plot.at(later(taken, HOURS), doings -> doings.cases().take(Employee.SUPPORT, file[0]));
        plot.at(
                later(taken, HOURS.plus(MINUTES)),
                doings -> doings.cases()
                        .answer(Employee.SUPPORT, file[0], matter(life, 1).answer(), WaitsFor.THEM));
        plot.at(
                later(taken, HOURS.plus(HOURS)),
                doings -> doings.cases().close(Employee.SUPPORT, file[0], CaseOutcome.SOLVED));
    }

    private void tellOfCover(Life life, int day) {
        CaseFile[] file = asked(life, day, CaseStory.QUESTION, 2);
        plot.at(
                calendar.atWork(calendar.workday(day + 1)),
                doings -> doings.cases().take(Employee.SUPPORT_3, file[0]));
        Instant covered = calendar.atWork(calendar.workday(day + A_WEEK + 2));
        plot.at(
                covered,
                doings -> doings.cases().cover(Employee.SUPPORT, file[0], "Agent is ill, and the answer is late."));
        plot.at(
                later(covered, MINUTES),
                doings -> doings.cases()
                        .answer(Employee.SUPPORT, file[0], matter(life, 2).answer(), WaitsFor.THEM));
        plot.at(
                later(covered, Duration.ofDays(A_WEEK)),
                doings -> doings.cases().close(Employee.SUPPORT, file[0], CaseOutcome.NO_REPLY));
    }

    private void tellOfAskingTwice(Life life, int day) {
        CaseFile[] first = asked(life, day, CaseStory.QUESTION, 0);
        CaseFile[] second = asked(life, day + 1, CaseStory.QUESTION, 0);
        Instant taken = calendar.atWork(calendar.workday(day + 2));
        plot.at(taken, doings -> {
            doings.cases().take(Employee.SUPPORT_2, first[0]);
            doings.cases().take(Employee.SUPPORT_2, second[0]);
        });
        plot.at(
                later(taken, MINUTES),
                doings -> doings.cases().closeAsDuplicate(Employee.SUPPORT_2, second[0], first[0]));
        plot.at(
                later(taken, MINUTES.plus(MINUTES)),
                doings -> doings.cases()
                        .answer(Employee.SUPPORT_2, first[0], matter(life, 0).answer(), WaitsFor.THEM));
        plot.at(later(taken, HOURS), doings -> doings.cases().close(Employee.SUPPORT_2, first[0], CaseOutcome.SOLVED));
    }

    /** Tells of a case that an agent took and left alone. */
    private void tellOfLate(Life life, int day) {
        CaseFile[] file = asked(life, day, CaseStory.QUESTION, 1);
        plot.at(
                calendar.atWork(calendar.workday(day + 1)),
                doings -> doings.cases().take(Employee.SUPPORT_3, file[0]));
    }

    private void tellOfTaken(Life life) {
        CaseFile[] file = asked(life, Calendar.DAYS - 2, CaseStory.APPLICATION, 2);
        plot.at(calendar.end(), doings -> doings.cases().take(Employee.SUPPORT, file[0]));
    }

    private void tellOfNobodys(Life life, String kind, int which) {
        asked(life, Calendar.DAYS - 2, kind, which);
    }

    private Instant later(Instant moment, Duration by) {
        return calendar.after(moment, by, by);
    }

    private CaseFile[] asked(Life life, int day, String kind, int which) {
        CaseFile[] file = new CaseFile[1];
        plot.at(
                calendar.awake(day),
                doings -> file[0] =
                        doings.cases().ask(life, kind, matter(life, which).question()));
        return file;
    }

    private static Matter matter(Life life, int which) {
        return (isChinese(life) ? CHINESE_MATTERS : MATTERS).get(which);
    }

    private static String thanks(Life life) {
        return isChinese(life) ? CHINESE_THANKS : THANKS;
    }

    private static String note(Life life) {
        return isChinese(life) ? "已向网点核实。" : "Checked with the workshop.";
    }

    private static boolean isChinese(Life life) {
        return life.who().language().equals(People.CHINESE);
    }
}
