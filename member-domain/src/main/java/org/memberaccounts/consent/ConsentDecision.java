package org.memberaccounts.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.vault.ConsentBook;

/** One yes or no of one person to one text of one purpose. Never changed. */
@Entity
@Table(name = "consent_decision")
@IdClass(ConsentDecision.Key.class)
class ConsentDecision {
    record Key(UUID person, UUID id) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID id;

    private String purpose;

    @Column(name = "text_version")
    private int textVersion;

    private String language;
    private boolean given;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String receipt;

    protected ConsentDecision() {}

    ConsentBook.Decision decision() {
        return new ConsentBook.Decision(id, given, textVersion);
    }
}
