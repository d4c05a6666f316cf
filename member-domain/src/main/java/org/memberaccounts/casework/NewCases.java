package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.person.PersonId;

/** Begins cases, whoever asks for one: each has a number, and a clock that runs. */
@ApplicationScoped
class NewCases {
    private final Cases cases;
    private final ServiceCentre centre;
    private final Deadlines deadlines;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    NewCases(Cases cases, ServiceCentre centre, Deadlines deadlines, Identifiers identifiers, Clock clock) {
        this.cases = cases;
        this.centre = centre;
        this.deadlines = deadlines;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Begins a case that nobody has as yet. */
    SupportCase begin(PersonId person, NewCase asked) {
        int days = centre.answerWithin(asked.kind());
        var supportCase = new SupportCase(
                new CaseId(identifiers.next()),
                cases.nextNumber(),
                person,
                asked,
                new CaseClock(days, clock.instant(), deadlines));
        cases.add(supportCase);
        return supportCase;
    }
}
