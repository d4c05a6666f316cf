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
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.person.PersonId;

/** A link that somebody asked for, or that is the first that an enrolled person gets. */
@Entity
@Table(name = "mailed_link")
class MailedLink {
    /** The time for which a link works that somebody asked for. */
    static final Duration LASTS = Duration.ofHours(24);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Basic
    private byte[] address;

    private String language;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Instant until;

    @Basic
    private byte[] token;

    @Basic
    @Column(name = "person_id")
    private UUID person;

    @Basic
    private String identity;

    @Basic
    @Column(name = "mailed_to")
    private byte[] mailedTo;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Version
    private int version;

    protected MailedLink() {}

    private MailedLink(UUID id, LinkPurpose purpose, Locale language, Instant askedAt, Instant until) {
        this.id = id;
        this.purpose = purpose;
        this.language = language.toLanguageTag();
        this.askedAt = askedAt;
        this.until = until;
    }

    /** Makes one for an address that somebody typed. */
    static MailedLink asked(UUID id, LinkPurpose purpose, byte[] address, Locale language, Instant at) {
        MailedLink link = new MailedLink(id, purpose, language, at, at.plus(LASTS));
        link.address = address.clone();
        return link;
    }

    /** Makes one for a person whom another system enrolled. */
    static MailedLink enrolled(UUID id, PersonId person, Locale language, Instant at, Instant until) {
        MailedLink link = new MailedLink(id, LinkPurpose.ENROLMENT, language, at, until);
        link.person = person.value();
        return link;
    }

    UUID id() {
        return id;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    /** The address that somebody typed, sealed; an enrolled person's is none of these. */
    byte[] address() {
        return address.clone();
    }

    /** The person whose account it opens, as far as that is known. */
    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    /** The user at Keycloak whose account it opens or has opened, as far as that is known. */
    Optional<IdentityId> user() {
        return Optional.ofNullable(identity).map(IdentityId::new);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant until() {
        return until;
    }

    boolean isMailed() {
        return mailedAt != null;
    }

    boolean isOpenAt(Instant moment) {
        return moment.isBefore(until);
    }

    /**
     * Takes the token that the mail carries, in place of that of an earlier try to send it.
     *
     * @param to the hash of the address that it goes to
     */
    void carry(byte[] hash, byte[] to, AddressOwner owner) {
        token = hash.clone();
        mailedTo = to.clone();
        person = owner.person().map(PersonId::value).orElse(null);
        identity = owner.user().map(IdentityId::value).orElse(null);
    }

    void letIn(IdentityId user) {
        identity = user.value();
    }

    boolean wentTo(byte[] hash) {
        return Arrays.equals(mailedTo, hash);
    }

    void mailed(Instant at) {
        mailedAt = at;
    }
}
