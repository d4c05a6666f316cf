package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.policy.Control;
import org.memberaccounts.policy.ControlId;
import org.memberaccounts.policy.Evidence;

/** The promise that requests are answered in time (DEL-6), over a year. */
@ApplicationScoped
class AnswersInTime implements Control {
    private final AnswersDue due;

    @Inject
    AnswersInTime(AnswersDue due) {
        this.due = due;
    }

    @Override
    public ControlId id() {
        return new ControlId("requests-answered-in-time");
    }

    @Override
    public Optional<Evidence> evidence(Instant now) {
        AnswersDue.Count answers = due.ofTheYear();
        return Optional.of(new Evidence(answers.all(), answers.late(), now));
    }
}
