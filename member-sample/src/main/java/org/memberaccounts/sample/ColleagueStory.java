package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.casework.CaseFile;

/**
 * A member who begins to work here. From then on a case about them needs a second person: one is approved, and one is
 * declined.
 */
final class ColleagueStory {
    private static final int FIRST_DAY = 74;
    private static final int APPROVED = 76;
    private static final int DECLINED = 81;
    private static final Duration MOMENTS = Duration.ofSeconds(30);
    private static final Duration MINUTES = Duration.ofMinutes(9);

    private final Life colleague;
    private final Calendar calendar;
    private final Plot plot;

    private CaseFile open;
    private ApprovalId asked;

    ColleagueStory(Life colleague, Calendar calendar, Plot plot) {
        this.colleague = colleague;
        this.calendar = calendar;
        this.plot = plot;
    }

    void tell() {
        plot.at(
                calendar.atWork(calendar.workday(FIRST_DAY)),
                doings -> doings.staff().beginWork(colleague));
        Instant answered = tellOfAsking(Employee.SUPPORT, APPROVED);
        plot.at(answered, doings -> doings.staff().approveCase(Employee.SUPPORT_LEAD, asked));
        Instant read = soonAfter(answered);
        plot.at(read, doings -> doings.staff().read(Employee.SUPPORT, open, Purposes.TO_CALL));
        plot.at(soonAfter(read), doings -> doings.staff().closeCase(Employee.SUPPORT, open.id()));
        Instant declined = tellOfAsking(Employee.SUPPORT_2, DECLINED);
        plot.at(declined, doings -> doings.staff().declineCase(Employee.SUPPORT_LEAD, asked));
        plot.at(soonAfter(declined), doings -> doings.staff().closeCase(Employee.SUPPORT_2, open.id()));
    }

    /** @return the time of the answer */
    private Instant tellOfAsking(Employee agent, int day) {
        Instant opened = calendar.atWork(calendar.workday(day));
        plot.at(
                opened,
                doings -> open = doings.staff().openCase(agent, colleague, CaseStory.QUESTION, Optional.empty()));
        Instant tried = soonAfter(opened);
        plot.at(tried, doings -> doings.staff().read(agent, open, Purposes.TO_CALL));
        Instant asking = soonAfter(tried);
        plot.at(asking, doings -> asked = doings.staff().askForApproval(agent, open));
        return soonAfter(asking);
    }

    private Instant soonAfter(Instant moment) {
        return calendar.after(moment, MOMENTS, MINUTES);
    }
}
