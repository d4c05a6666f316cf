package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.dispute.DisputeReason;
import org.memberaccounts.organisation.AttributeId;

/** Answers that agents doubt: the sample member confirmed one and leaves another open, and so does somebody else. */
final class DisputeStory {
    private static final Duration SOON = Duration.ofMinutes(4);
    private static final int CONFIRMED = 46;
    private static final int OPEN = Calendar.DAYS - 5;

    private final Calendar calendar;
    private final Plot plot;

    DisputeStory(Calendar calendar, Plot plot) {
        this.calendar = calendar;
        this.plot = plot;
    }

    void tell(Life sampleMember, Life another) {
        Instant flagged = calendar.atWork(calendar.workday(CONFIRMED));
        tell(
                sampleMember,
                flagged,
                Purposes.PHONE,
                DisputeReason.CONTRADICTED,
                "The number on the application form is another one than this.");
        plot.at(flagged.plus(Duration.ofHours(9)), doings -> doings.disputes().confirm(sampleMember));
        tell(
                sampleMember,
                calendar.atWork(calendar.workday(OPEN)),
                Purposes.VEHICLE,
                DisputeReason.OUT_OF_DATE,
                "Said on the phone that they have had another car since the spring.");
        tell(
                another,
                calendar.atWork(calendar.workday(OPEN)),
                Purposes.PHONE,
                DisputeReason.ANOTHER_PERSONS,
                "Somebody else answered, who has had the number for a year.");
    }

    private void tell(Life life, Instant opened, AttributeId answer, DisputeReason reason, String words) {
        CaseFile[] on = new CaseFile[1];
        plot.at(
                opened,
                doings -> on[0] =
                        doings.staff().openCase(Employee.SUPPORT_2, life, CaseStory.QUESTION, Optional.empty()));
        plot.at(opened.plus(SOON), doings -> doings.disputes().flag(Employee.SUPPORT_2, on[0], answer, reason, words));
        plot.at(
                opened.plus(SOON).plus(SOON),
                doings -> doings.cases().close(Employee.SUPPORT_2, on[0], CaseOutcome.SOLVED));
    }
}
