package org.memberaccounts.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
    private int handler;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected SupportCase() {}

    SupportCase(CaseId id, String number, PersonId person, NewCase asked, int handler, Instant openedAt) {
        this.id = id.value();
        this.number = number;
        this.person = person.value();
        this.kind = asked.kind().id();
        this.purpose = asked.kind().purpose().value();
        this.document = asked.document().map(DocumentReference::value).orElse(null);
        this.handler = handler;
        this.openedAt = openedAt;
    }

    void close(Instant at) {
        closedAt = at;
    }

    void untie(Instant at) {
        if (isOpen()) {
            close(at);
        }
        person = null;
        document = null;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isHandledBy(int staff) {
        return handler == staff;
    }

    PurposeId purpose() {
        return new PurposeId(purpose);
    }

    CaseFile file() {
        return new CaseFile(
                new CaseId(id),
                number,
                Optional.ofNullable(person).map(PersonId::new),
                kind,
                purpose(),
                Optional.ofNullable(document).map(DocumentReference::new),
                handler,
                openedAt,
                Optional.ofNullable(closedAt));
    }
}
