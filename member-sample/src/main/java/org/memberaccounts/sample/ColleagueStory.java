package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.casework.CaseFile;

/**
 * A member who begins to work here. From then on a case about them takes a second person: one is approved, and one is
 * declined.
 */
final class ColleagueStory {
    private static final String KIND = "service-question";
    private static final int FIRST_DAY = 74;
    private static final int APPROVED = 76;
    private static final int DECLINED = 81;
    private static final Duration MOMENTS = Duration.ofSeconds(30);
    private static final Duration MINUTES = Duration.ofMinutes(9);

    private final Life colleague;
    private final Calendar calendar;
    private final BiConsumer<Instant, Happening.Act> at;

    private CaseFile open;
    private ApprovalId asked;

    ColleagueStory(Life colleague, Calendar calendar, BiConsumer<Instant, Happening.Act> at) {
        this.colleague = colleague;
        this.calendar = calendar;
        this.at = at;
    }

    void tell() {
        at.accept(calendar.atWork(calendar.workday(FIRST_DAY)), doings -> doings.beginWork(colleague));
        Instant answered = tellOfAsking(Employee.SUPPORT, APPROVED);
        at.accept(answered, doings -> doings.approveCase(Employee.SUPPORT_LEAD, asked));
        Instant read = soonAfter(answered);
        at.accept(read, doings -> doings.read(Employee.SUPPORT, open, Purposes.TO_CALL));
        at.accept(soonAfter(read), doings -> doings.closeCase(Employee.SUPPORT, open.id()));
        Instant declined = tellOfAsking(Employee.SUPPORT_2, DECLINED);
        at.accept(declined, doings -> doings.declineCase(Employee.SUPPORT_LEAD, asked));
        at.accept(soonAfter(declined), doings -> doings.closeCase(Employee.SUPPORT_2, open.id()));
    }

    /** @return when it is answered */
    private Instant tellOfAsking(Employee agent, int day) {
        Instant opened = calendar.atWork(calendar.workday(day));
        at.accept(opened, doings -> open = doings.openCase(agent, colleague, KIND, Optional.empty()));
        Instant tried = soonAfter(opened);
        at.accept(tried, doings -> doings.read(agent, open, Purposes.TO_CALL));
        Instant asking = soonAfter(tried);
        at.accept(asking, doings -> asked = doings.askForApproval(agent, open));
        return soonAfter(asking);
    }

    private Instant soonAfter(Instant moment) {
        return calendar.after(moment, MOMENTS, MINUTES);
    }
}
