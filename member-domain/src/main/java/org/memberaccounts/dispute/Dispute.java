package org.memberaccounts.dispute;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** An answer that staff say may be wrong, until it is ended. */
@Entity
@Table(name = "dispute")
class Dispute {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Basic
    private String attribute;

    @Basic
    private String reason;

    @Column(name = "case_id")
    private UUID onCase;

    @Column(name = "flagged_at")
    private Instant flaggedAt;

    private String ending;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Dispute() {}

    Dispute(DisputeFile file) {
        this.id = file.id().value();
        this.person = file.person().value();
        this.attribute = file.attribute().value();
        this.reason = file.reason().code();
        this.onCase = file.onCase().value();
        this.flaggedAt = file.since();
    }

    void end(DisputeEnding how, Instant now) {
        ending = how.code();
        endedAt = now;
    }

    DisputeFile file() {
        return new DisputeFile(
                new DisputeId(id),
                new PersonId(person),
                new AttributeId(attribute),
                Coded.of(DisputeReason.class, reason),
                new CaseId(onCase),
                flaggedAt,
                Optional.ofNullable(endedAt).map(at -> new DisputeFile.End(Coded.of(DisputeEnding.class, ending), at)));
    }
}
