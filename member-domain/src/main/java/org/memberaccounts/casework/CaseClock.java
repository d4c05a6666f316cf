package org.memberaccounts.casework;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.deadline.Deadline;
import org.memberaccounts.deadline.Deadlines;

/**
 * The clock of a case. It counts the working days on which the case waits for us, from the first words that aren't
 * answered, and stands still while we wait for the person.
 */
@Embeddable
class CaseClock {
    /** Stands in the table where an answer is due on no day, so that these cases sort last. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Column(name = "answer_within")
    private int answerWithin;

    @Column(name = "clock_from")
    private Instant from;

    @Basic
    private boolean answered;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "case_pause", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<CasePause> pauses = new ArrayList<>();

    protected CaseClock() {}

    CaseClock(int answerWithin, Instant from, Deadlines deadlines) {
        this.answerWithin = answerWithin;
        begin(from, deadlines);
    }

    /** Begins anew: there is something that isn't answered. */
    final void begin(Instant at, Deadlines deadlines) {
        from = at;
        answered = false;
        pauses.clear();
        count(deadlines);
    }

    /** Says that what was asked is answered: the next words begin a new count. */
    void answer() {
        answered = true;
    }

    void pause(Instant at, Deadlines deadlines) {
        pauses.add(new CasePause(at));
        count(deadlines);
    }

    /** Goes on after a pause; after an answer it begins anew. */
    void goOn(Instant at, Deadlines deadlines) {
        if (answered) {
            begin(at, deadlines);
        } else {
            pauses.getLast().end(at);
            count(deadlines);
        }
    }

    private void count(Deadlines deadlines) {
        dueOn = deadlines.lastDay(deadline()).orElse(NEVER);
    }

    Deadline deadline() {
        return new Deadline(
                from, answerWithin, pauses.stream().map(CasePause::pause).toList());
    }

    Instant from() {
        return from;
    }

    Optional<LocalDate> dueOn() {
        return Optional.of(dueOn).filter(day -> !day.equals(NEVER));
    }
}
