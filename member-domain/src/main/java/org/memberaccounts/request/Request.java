package org.memberaccounts.request;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A person's request about their data, of any kind. Moves only as the {@link Workflow} of its kind says. */
@Entity
@Table(name = "request")
class Request {
    @Id
    private UUID id;

    private String number;

    private String kind;

    @Column(name = "person_id")
    private UUID person;

    private String language;

    private String state;

    @Basic
    private boolean open;

    private Integer officer;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "request_step", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @Version
    private int version;

    protected Request() {}

    Request(RequestId id, String number, Workflow workflow, PersonId person, Locale language, Instant at) {
        this.id = id.value();
        this.number = number;
        this.kind = workflow.kind();
        this.person = person.value();
        this.language = language.toLanguageTag();
        this.askedAt = at;
        make(workflow, workflow.beginning(), at, Optional.empty());
    }

    /** Makes a move that an actor wants, if they may and it is possible now. */
    Verdict move(Workflow workflow, Act act, Mover mover, Instant now) {
        return workflow.meant(workflow.state(state), act)
                .map(transition -> move(workflow, transition, mover, now))
                .orElse(new Verdict.NotNow());
    }

    private Verdict move(Workflow workflow, Transition transition, Mover mover, Instant now) {
        Optional<Denial> denial = mover.denial(transition.by(), person(), officer());
        if (denial.isPresent()) {
            return new Verdict.Denied(denial.get());
        }
        if (!isHere(workflow, transition)
                || transition.by() instanceof Party.AnotherOfficer && !mover.isAnothers(officer())) {
            return new Verdict.NotNow();
        }
        if (transition.fresh() && !mover.isFresh(now)) {
            return new Verdict.Denied(Denial.FRESH_SIGN_IN_NEEDED);
        }
        make(workflow, transition, now, mover.number());
        return new Verdict.Made();
    }

    /** Makes a move for which a timer has run out, or that follows by itself, if it is possible now. */
    Verdict follow(Workflow workflow, Act act, Instant now) {
        Optional<Transition> next = workflow.meant(workflow.state(state), act)
                .filter(transition -> transition.by() instanceof Party.Course && isHere(workflow, transition));
        next.ifPresent(transition -> make(workflow, transition, now, Optional.empty()));
        return next.isPresent() ? new Verdict.Made() : new Verdict.NotNow();
    }

    private boolean isHere(Workflow workflow, Transition transition) {
        return transition.leaves(workflow.state(state));
    }

    private void make(Workflow workflow, Transition transition, Instant now, Optional<Integer> by) {
        State to = transition.to();
        state = to.code();
        open = workflow.isOpen(to);
        if (to.answer() == State.Answer.GIVEN && answeredAt == null) {
            answeredAt = now;
        }
        if (transition.act().assigns()) {
            officer = by.orElseThrow();
        }
        steps.add(new Step(transition, now, by));
    }

    /** Unties the request from the person: from here on it is anonymised. */
    void untie() {
        person = null;
    }

    boolean isOf(Workflow workflow) {
        return kind.equals(workflow.kind());
    }

    String kind() {
        return kind;
    }

    private Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    private Optional<Integer> officer() {
        return Optional.ofNullable(officer);
    }

    RequestFile file(Workflow workflow) {
        return new RequestFile(
                new RequestId(id),
                number,
                workflow,
                person(),
                workflow.state(state),
                Locale.forLanguageTag(language),
                officer(),
                askedAt,
                Optional.ofNullable(answeredAt),
                steps.stream().map(step -> step.in(workflow)).toList());
    }
}
