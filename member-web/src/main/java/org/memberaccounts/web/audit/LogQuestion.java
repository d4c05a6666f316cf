package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.text.Plain;

/** The question to the log that stands in the address. What is left blank asks for nothing. */
@Named
@RequestScoped
public class LogQuestion {
    private final Organisation organisation;
    private final Caller caller;

    private UUID subject;
    private ActorRef.Kind actorKind;
    private String actor;
    private String purpose;
    private String action;
    private Outcome outcome;
    private UUID ref;
    private LocalDate from;
    private LocalDate to;
    private Cursor after;

    @Inject
    LogQuestion(Organisation organisation, Caller caller) {
        this.organisation = organisation;
        this.caller = caller;
    }

    /**
     * The criteria that it stands for.
     *
     * @throws IllegalArgumentException for what nothing in the log can have
     */
    Criteria criteria() {
        return new Criteria(
                Optional.ofNullable(subject),
                Optional.ofNullable(actorKind),
                Optional.ofNullable(actor).map(LogQuestion::alone).filter(id -> !id.isEmpty()),
                Optional.ofNullable(purpose),
                Optional.ofNullable(action),
                Optional.ofNullable(outcome),
                Optional.ofNullable(ref).map(UUID::toString),
                Optional.ofNullable(from).map(this::startOf),
                Optional.ofNullable(to).map(day -> day.plusDays(1)).map(this::startOf));
    }

    /** "staff 102" as the table has it is number 102, and a system's id stands behind its name. */
    private static String alone(String actor) {
        return Plain.of(actor).replaceFirst("^\\D+\\s(?=\\d+$)", "").replaceFirst("^.*[(（]([^()（）]+)[)）]$", "$1");
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(organisation.zone()).toInstant();
    }

    /** Tells whether an auditor asks. Nobody else is told what is wrong with a question: they are refused for it. */
    public boolean isAuditors() {
        return caller.actor().isStaffWith(StaffRole.AUDITOR);
    }

    /** Tells whether anything was asked; otherwise the whole log is shown. */
    public boolean isAnything() {
        return isMoreThanDates() || from != null || to != null;
    }

    /** Tells whether anything was asked besides the days. */
    public boolean isMoreThanDates() {
        return Stream.of(subject, actor, ref, actorKind, purpose, action, outcome)
                .anyMatch(Objects::nonNull);
    }

    /** Returns the days, as another question's address goes on with them; empty when none were asked. */
    public String getDates() {
        return Stream.of(day("from", from), day("to", to))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    private static Optional<String> day(String name, LocalDate day) {
        return Optional.ofNullable(day).map(one -> "&" + name + "=" + one);
    }

    /** Tells whether the days stay when the rest of the question is taken back. */
    public boolean isDatesKept() {
        return isMoreThanDates() && !getDates().isEmpty();
    }

    /** Returns the address that takes back what was asked: first all but the days, then these too. */
    public String getStart() {
        return "/audit/search" + (isDatesKept() ? getDates().replaceFirst("&", "?") : "");
    }

    /** Tells whether it asks for what stands under the sentence. */
    public boolean isNarrowed() {
        return Stream.of(subject, actor, ref, from, to).anyMatch(Objects::nonNull);
    }

    public UUID getSubject() {
        return subject;
    }

    public void setSubject(UUID person) {
        subject = person;
    }

    public ActorRef.Kind getActorKind() {
        return actorKind;
    }

    public void setActorKind(ActorRef.Kind kind) {
        actorKind = kind;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String id) {
        actor = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String id) {
        purpose = id;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String code) {
        action = code;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome asked) {
        outcome = asked;
    }

    public UUID getRef() {
        return ref;
    }

    public void setRef(UUID id) {
        ref = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate day) {
        to = day;
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor place) {
        after = place;
    }
}
