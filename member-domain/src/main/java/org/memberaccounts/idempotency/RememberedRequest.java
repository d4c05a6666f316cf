package org.memberaccounts.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A request that created something, and what it created. */
@Entity
@Table(name = "remembered_request")
class RememberedRequest {
    @Id
    private UUID id;

    private byte[] fingerprint;

    @Column(name = "person_id")
    private UUID person;

    private UUID thing;
    private boolean made;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected RememberedRequest() {}

    RememberedRequest(UUID id, byte[] fingerprint, Created created, Instant expiresAt) {
        this.id = id;
        this.fingerprint = fingerprint.clone();
        this.person = created.person().value();
        this.thing = created.id();
        this.made = created.anew();
        this.expiresAt = expiresAt;
    }

    /** Tells whether the person was erased since; then it is no longer known what the request asked for. */
    boolean isErased() {
        return person == null;
    }

    boolean asksFor(byte[] other) {
        return MessageDigest.isEqual(fingerprint, other);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Created created() {
        return new Created(new PersonId(person), thing, made);
    }
}
