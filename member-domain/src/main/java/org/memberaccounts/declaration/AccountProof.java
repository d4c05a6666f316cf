package org.memberaccounts.declaration;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A proof, under way, that an account is a member of staff's own. */
@Entity
@Table(name = "account_proof")
class AccountProof {
    /** The time for which a code can be typed, from when it was asked for. */
    static final Duration LASTS = Duration.ofHours(1);

    /** The number of times that a code can be typed. */
    static final int TRIES = 5;

    @Id
    private UUID id;

    @Basic
    private int number;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "asked_at")
    private Instant askedAt;

    private byte[] code;
    private int tries;

    @Version
    private int version;

    protected AccountProof() {}

    AccountProof(UUID id, int number, Optional<PersonId> person, Instant askedAt) {
        this.id = id;
        this.number = number;
        this.person = person.map(PersonId::value).orElse(null);
        this.askedAt = askedAt;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    /** Takes the code that the mail carries. */
    void carry(byte[] hash) {
        code = hash.clone();
    }

    Instant until() {
        return askedAt.plus(LASTS);
    }

    boolean isOpenAt(Instant moment) {
        return tries < TRIES && moment.isBefore(until());
    }

    /** Counts a try, and tells whether it is the code. */
    boolean isProvenBy(byte[] typed) {
        tries++;
        return code != null && MessageDigest.isEqual(code, typed);
    }
}
