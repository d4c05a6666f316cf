package org.memberaccounts.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** The membership of a person, and since when they have it. */
@Entity
@Table(name = "membership")
class Membership {
    @Id
    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    @Column(name = "joined_at")
    private Instant joinedAt;

    private String language;

    @Version
    private int version;

    protected Membership() {}

    Membership(PersonId person, Instant joinedAt, Locale language) {
        this.person = person.value();
        this.status = MembershipStatus.pending;
        this.joinedAt = joinedAt;
        this.language = language.toLanguageTag();
    }

    boolean isPending() {
        return status == MembershipStatus.pending;
    }

    void grant() {
        status = MembershipStatus.registered;
    }

    MembershipStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
