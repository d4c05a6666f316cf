package org.memberaccounts.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A proof, under way, that texts to a person's number reach them. */
@Entity
@Table(name = "phone_proof")
class PhoneProof {
    /** The time for which a code can be typed, from when it was asked for. */
    static final Duration LASTS = Duration.ofMinutes(10);

    /** The number of times that a code can be typed. */
    static final int TRIES = 5;

    @Id
    @Column(name = "person_id")
    private UUID person;

    private UUID id;

    @Column(name = "asked_at")
    private Instant askedAt;

    private int tries;

    @Version
    private int version;

    protected PhoneProof() {}

    PhoneProof(PersonId person) {
        this.person = person.value();
    }

    /** Begins anew: earlier codes count no more. */
    void begin(UUID newId, Instant now) {
        id = newId;
        askedAt = now;
        tries = 0;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant until() {
        return askedAt.plus(LASTS);
    }

    int triesLeft() {
        return TRIES - tries;
    }

    boolean isOpenAt(Instant moment) {
        return triesLeft() > 0 && moment.isBefore(until());
    }

    void countTry() {
        tries++;
    }
}
