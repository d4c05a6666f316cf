package org.memberaccounts.sample;

/**
 * A member who begins to work here. From then on a case about them needs a second person: one is approved, and one is
 * declined.
 */
final class ColleagueStory {
    private static final int FIRST_DAY = 74;
    private static final int APPROVED = 76;
    private static final int DECLINED = 81;

    private final Life colleague;
    private final Calendar calendar;
    private final Plot plot;

    ColleagueStory(Life colleague, Calendar calendar, Plot plot) {
        this.colleague = colleague;
        this.calendar = calendar;
        this.plot = plot;
    }

    void tell() {
        plot.at(
                calendar.atWork(calendar.workday(FIRST_DAY)),
                doings -> doings.staff().beginWork(colleague));
        asked(Employee.SUPPORT, APPROVED).tellOfGrantAndRead();
        asked(Employee.SUPPORT_2, DECLINED).tellOfDecline();
    }

    private AskedCase asked(Employee agent, int day) {
        AskedCase asked = new AskedCase(agent, Purposes.TO_CALL, calendar, plot);
        asked.tellOfAsking(colleague, CaseStory.QUESTION, calendar.atWork(calendar.workday(day)));
        return asked;
    }
}
