package org.memberaccounts.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;
import org.memberaccounts.deadline.Deadline;
import org.memberaccounts.deadline.Deadlines;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/** A contact with the service centre that an agent works on. */
@Entity
@Table(name = "support_case")
class SupportCase {
    @Id
    private UUID id;

    private String number;

    @Column(name = "person_id")
    private UUID person;

    private String kind;
    private String purpose;
    private String document;
    private Integer handler;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "waits_for")
    private String waitsFor = WaitsFor.US.code();

    @Embedded
    private CaseClock clock;

    private int said;

    private String outcome;

    @Column(name = "duplicate_of")
    private UUID duplicateOf;

    @Version
    private int version;

    protected SupportCase() {}

    SupportCase(CaseId id, String number, PersonId person, NewCase asked, CaseClock clock) {
        this.id = id.value();
        this.number = number;
        this.person = person.value();
        this.kind = asked.kind().id();
        this.purpose = asked.kind().purpose().value();
        this.document = asked.document().map(DocumentReference::value).orElse(null);
        this.openedAt = clock.from();
        this.clock = clock;
    }

    /** Gives it to an agent. */
    void give(int agent) {
        handler = agent;
    }

    /** Puts it back: nobody has it. */
    void putBack() {
        handler = null;
    }

    /** Returns the number of the next text that is written on it. */
    int say() {
        said++;
        return said;
    }

    /** Says that what was asked is answered, so that it waits for the person. */
    void answer(Instant at, Deadlines deadlines) {
        clock.answer();
        waitFor(WaitsFor.THEM, at, deadlines);
    }

    /** Waits for this side from now on. */
    void waitFor(WaitsFor side, Instant at, Deadlines deadlines) {
        if (waitsFor(side)) {
            return;
        }
        waitsFor = side.code();
        if (side == WaitsFor.THEM) {
            clock.pause(at, deadlines);
        } else {
            clock.goOn(at, deadlines);
        }
    }

    boolean waitsFor(WaitsFor side) {
        return waitsFor.equals(side.code());
    }

    void close(CaseOutcome result, Optional<CaseId> sameAs, Instant at) {
        outcome = result.code();
        duplicateOf = sameAs.map(CaseId::value).orElse(null);
        closedAt = at;
    }

    /** Opens it again, for nobody as yet: it waits for us, and the clock begins anew. */
    void reopen(Instant at, Deadlines deadlines) {
        closedAt = null;
        outcome = null;
        duplicateOf = null;
        handler = null;
        waitsFor = WaitsFor.US.code();
        clock.begin(at, deadlines);
    }

    void untie(Instant at) {
        if (isOpen()) {
            closedAt = at;
        }
        person = null;
        document = null;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isHandledBy(int staff) {
        return handler != null && handler == staff;
    }

    boolean isAbout(PersonId somebody) {
        return somebody.value().equals(person);
    }

    int version() {
        return version;
    }

    PurposeId purpose() {
        return new PurposeId(purpose);
    }

    Deadline deadline() {
        return clock.deadline();
    }

    CaseFile file() {
        return new CaseFile(
                new CaseId(id),
                number,
                Optional.ofNullable(person).map(PersonId::new),
                kind,
                purpose(),
                Optional.ofNullable(document).map(DocumentReference::new),
                Optional.ofNullable(handler),
                openedAt,
                Optional.ofNullable(closedAt),
                standing());
    }

    private CaseStanding standing() {
        return new CaseStanding(
                Coded.of(WaitsFor.class, waitsFor),
                isOpen() ? clock.dueOn() : Optional.empty(),
                said,
                version,
                Optional.ofNullable(outcome).map(code -> Coded.of(CaseOutcome.class, code)),
                Optional.ofNullable(duplicateOf).map(CaseId::new));
    }
}
