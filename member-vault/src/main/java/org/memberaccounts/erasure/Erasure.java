package org.memberaccounts.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** One person's erasure. It refers to the person only while it runs. */
@Entity
@Table(name = "erasure")
class Erasure {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String cause;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Erasure() {}

    Erasure(ErasureId id, PersonId person, String cause, Instant beganAt) {
        this.id = id.value();
        this.person = person.value();
        this.cause = cause;
        this.beganAt = beganAt;
    }

    void end(Instant at) {
        person = null;
        endedAt = at;
    }

    ErasureId id() {
        return new ErasureId(id);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    String cause() {
        return cause;
    }

    Instant beganAt() {
        return beganAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
