package org.memberaccounts.signup;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A link that somebody asked for. */
@Entity
@Table(name = "mailed_link")
class MailedLink {
    /** The time for which a link works, from when it was asked for. */
    static final Duration LASTS = Duration.ofHours(24);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private byte[] address;
    private String language;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Basic
    private byte[] token;

    @Basic
    @Column(name = "person_id")
    private UUID person;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Version
    private int version;

    protected MailedLink() {}

    MailedLink(UUID id, LinkPurpose purpose, byte[] address, Locale language, Instant askedAt) {
        this.id = id;
        this.purpose = purpose;
        this.address = address.clone();
        this.language = language.toLanguageTag();
        this.askedAt = askedAt;
    }

    UUID id() {
        return id;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    byte[] address() {
        return address.clone();
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant until() {
        return askedAt.plus(LASTS);
    }

    boolean isMailed() {
        return mailedAt != null;
    }

    boolean isOpenAt(Instant moment) {
        return moment.isBefore(until());
    }

    /** Takes the token that the mail carries, in place of that of an earlier try to send it. */
    void carry(byte[] hash, Optional<PersonId> owner) {
        token = hash.clone();
        person = owner.map(PersonId::value).orElse(null);
    }

    void mailed(Instant at) {
        mailedAt = at;
    }
}
