package org.memberaccounts.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** The fact that somebody has proven their number. */
@Entity
@Table(name = "verified_phone")
class VerifiedPhone {
    @Id
    @Column(name = "person_id")
    private UUID person;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    protected VerifiedPhone() {}

    VerifiedPhone(PersonId person, Instant verifiedAt) {
        this.person = person.value();
        this.verifiedAt = verifiedAt;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }
}
