package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.Subject;

/**
 * The filter of "who read my data", as the address has it; a word that isn't one of ours filters nothing, and neither
 * does a blank.
 */
@Named
@RequestScoped
public class ReadsAsked {
    private static final List<ActorRef.Kind> WHO =
            List.of(ActorRef.Kind.STAFF, ActorRef.Kind.INTEGRATOR, ActorRef.Kind.SYSTEM, ActorRef.Kind.DATA_SUBJECT);
    private static final List<Outcome> OUTCOMES = List.of(Outcome.DONE, Outcome.REFUSED);
    /** In days. */
    private static final List<String> SPANS = List.of("30", "90", "365");

    private final PurposeCatalogue purposes;
    private final Clock clock;

    private ActorRef.Kind who;
    private Purpose purpose;
    private Outcome outcome;
    private String days;
    private Cursor after;

    @Inject
    ReadsAsked(PurposeCatalogue purposes, Clock clock) {
        this.purposes = purposes;
        this.clock = clock;
    }

    Criteria criteria(Subject own) {
        return new Criteria(
                Optional.empty(),
                Optional.ofNullable(who),
                Optional.ofNullable(who)
                        .filter(ActorRef.Kind.DATA_SUBJECT::equals)
                        .map(kind -> own.value().toString()),
                Optional.ofNullable(purpose).map(one -> one.id().value()),
                Optional.empty(),
                Optional.ofNullable(outcome),
                Optional.empty(),
                Optional.ofNullable(days).map(span -> clock.instant().minus(Duration.ofDays(Long.parseLong(span)))),
                Optional.empty());
    }

    /** Tells whether anything is asked for. */
    public boolean isAnything() {
        return Stream.of(who, purpose, outcome, days).anyMatch(Objects::nonNull);
    }

    public List<ActorRef.Kind> getEverybody() {
        return WHO;
    }

    public List<Purpose> getPurposes() {
        return purposes.all();
    }

    public List<Outcome> getOutcomes() {
        return OUTCOMES;
    }

    public List<String> getSpans() {
        return SPANS;
    }

    public ActorRef.Kind getWho() {
        return who;
    }

    public void setWho(ActorRef.Kind asked) {
        who = asked != null && WHO.contains(asked) ? asked : null;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose asked) {
        purpose = asked;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome asked) {
        outcome = asked != null && OUTCOMES.contains(asked) ? asked : null;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String asked) {
        days = asked != null && SPANS.contains(asked) ? asked : null;
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor place) {
        after = place;
    }
}
