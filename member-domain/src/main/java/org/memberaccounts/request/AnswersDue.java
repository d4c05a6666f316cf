package org.memberaccounts.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.deadline.Deadline;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.deadline.Ruler;

/** The deadlines for answering requests, as the policy promises them (DEL-6), and whether they were met. */
@ApplicationScoped
public class AnswersDue {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Requests requests;
    private final Workflows workflows;
    private final AnswerPeriod period;
    private final Deadlines deadlines;
    private final Clock clock;

    @Inject
    protected AnswersDue(
            Requests requests, Workflows workflows, AnswerPeriod period, Deadlines deadlines, Clock clock) {
        this.requests = requests;
        this.workflows = workflows;
        this.period = period;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Returns the last day on which the answer is in time; empty while the person has to act, and once none is owed.
     */
    public Optional<LocalDate> by(RequestFile file) {
        return owed(file).flatMap(deadlines::lastDay);
    }

    /** Tells whether the answer is late by now. */
    public boolean isLate(RequestFile file) {
        return owed(file)
                .filter(deadline -> deadlines.isLate(deadline, clock.instant()))
                .isPresent();
    }

    /** Returns the working days of the answer, one by one; empty once none is owed. */
    public Optional<Ruler> ruler(RequestFile file) {
        return owed(file).map(deadline -> deadlines.ruler(deadline, clock.instant()));
    }

    /** Tells whether that day may still change, since the working days of its year aren't in the pack yet. */
    public boolean isProvisional(RequestFile file) {
        return owed(file).filter(deadlines::isProvisional).isPresent();
    }

    /** Returns the years whose working days are missing by now. */
    public List<Integer> missingYears() {
        return deadlines.missingAt(clock.instant());
    }

    /** Counts the answers that are owed by a day that may still change. */
    @Transactional
    public long provisional() {
        return workflows.all().stream()
                .flatMap(workflow -> requests.owed(workflow).stream().map(request -> request.file(workflow)))
                .filter(this::isProvisional)
                .count();
    }

    private Optional<Deadline> owed(RequestFile file) {
        return file.state().answer() == State.Answer.OWED ? Optional.of(clock(file)) : Optional.empty();
    }

    private Deadline clock(RequestFile file) {
        return period.of(file.workflow(), file.askedAt(), file.pauses());
    }

    /**
     * The counts of answers; nothing in them is about anybody.
     *
     * @param all all requests that were answered or wait for it
     * @param late how many of these were answered too late, or should have been by now
     */
    public record Count(long all, long late) {}

    /** Counts the requests of the last year, of every kind; those cancelled before an answer needed none. */
    @Transactional
    public Count ofTheYear() {
        Instant from = clock.instant().minus(YEAR);
        List<Boolean> late = workflows.all().stream()
                .flatMap(workflow -> workflow.pauses() ? whole(workflow, from) : dates(workflow, from))
                .toList();
        return new Count(late.size(), late.stream().filter(one -> one).count());
    }

    private Stream<Boolean> dates(Workflow workflow, Instant from) {
        return requests.askedSince(workflow, from).stream()
                .map(asked -> wasLate(
                        period.of(workflow, asked.askedAt(), List.of()), Optional.ofNullable(asked.answeredAt())));
    }

    private Stream<Boolean> whole(Workflow workflow, Instant from) {
        return requests.wholeSince(workflow, from).stream()
                .map(request -> request.file(workflow))
                .map(file -> wasLate(clock(file), file.answeredAt()));
    }

    private boolean wasLate(Deadline deadline, Optional<Instant> answeredAt) {
        return deadlines.isLate(deadline, answeredAt.orElseGet(clock::instant));
    }
}
