package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By when requests are to be answered, as the policy promises it (DEL-6), and whether they were. */
@ApplicationScoped
public class AnswersDue {
    private static final Duration YEAR = Duration.ofDays(365);

    private final DeletionRequests requests;
    private final AnswerPeriod period;
    private final Clock clock;

    @Inject
    protected AnswersDue(DeletionRequests requests, AnswerPeriod period, Clock clock) {
        this.requests = requests;
        this.period = period;
        this.clock = clock;
    }

    /** The last day on which the answer is in time; empty once there is nothing to answer any more. */
    public Optional<LocalDate> by(RequestFile file) {
        return file.isAnswered() ? Optional.empty() : Optional.of(period.lastDayFor(file.askedAt()));
    }

    /** Whether the answer should have been there by now. */
    public boolean isLate(RequestFile file) {
        return by(file).filter(day -> period.isOver(day, clock.instant())).isPresent();
    }

    /**
     * How requests were answered; nothing of whom they are about.
     *
     * @param all those that were answered or wait for it
     * @param late of these, how many were answered too late, or should have been by now
     */
    public record Count(long all, long late) {}

    /** The requests of the last year; what was called off before it was answered needed no answer. */
    @Transactional
    public Count ofTheYear() {
        List<DeletionRequests.Answered> asked =
                requests.askedSince(clock.instant().minus(YEAR));
        return new Count(asked.size(), asked.stream().filter(this::wasLate).count());
    }

    private boolean wasLate(DeletionRequests.Answered asked) {
        return period.isOver(period.lastDayFor(asked.askedAt()), asked.at() == null ? clock.instant() : asked.at());
    }
}
