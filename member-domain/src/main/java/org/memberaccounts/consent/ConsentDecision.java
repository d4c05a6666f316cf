package org.memberaccounts.consent;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.version.VersionNumber;

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

    @Column(name = "policy_version")
    private int policyVersion;

    @Basic
    private String language;

    private boolean given;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String receipt;

    /** The announcement of the text, where it was read before its day. */
    @Basic
    private UUID announcement;

    protected ConsentDecision() {}

    ConsentDecision(
            PersonId person,
            DecisionId id,
            ReadText text,
            boolean given,
            Locale language,
            Instant decidedAt,
            String receipt) {
        this.person = person.value();
        this.id = id.value();
        this.purpose = text.purpose().id().value();
        this.textVersion = text.purpose().textVersion();
        this.policyVersion = text.policy().value();
        this.announcement = text.announcement().orElse(null);
        this.language = language.toLanguageTag();
        this.given = given;
        this.decidedAt = decidedAt;
        this.receipt = receipt;
    }

    boolean says(boolean yes, Purpose to) {
        return given == yes && textVersion == to.textVersion();
    }

    boolean isGiven() {
        return given;
    }

    Decided decided() {
        return new Decided(
                new DecisionId(id),
                new PurposeId(purpose),
                textVersion,
                new VersionNumber(policyVersion),
                given,
                decidedAt,
                receipt);
    }
}
