package org.memberaccounts.invitation;

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
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** The enrolment of a person by another system, and what came of it. */
@Entity
@Table(name = "invitation")
class Invitation {
    /** The time that the person has for an answer, and Keycloak before that. */
    static final Duration PATIENCE = Duration.ofDays(30);

    @Id
    @Column(name = "person_id")
    private UUID person;

    private String client;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private String language;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Version
    private int version;

    protected Invitation() {}

    Invitation(PersonId person, String client, Locale language, Instant enrolledAt) {
        this.person = person.value();
        this.client = client;
        this.status = InvitationStatus.inviting;
        this.language = language.toLanguageTag();
        this.enrolledAt = enrolledAt;
    }

    String client() {
        return client;
    }

    InvitationStatus status() {
        return status;
    }

    boolean is(InvitationStatus expected) {
        return status == expected;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    /** Tells whether somebody may still act on it: we, or the person. */
    boolean isOpen() {
        return is(InvitationStatus.inviting) || is(InvitationStatus.invited);
    }

    /** Returns the time when it ends without an answer. */
    Instant until() {
        return enrolledAt.plus(PATIENCE);
    }

    /** Tells whether nothing is left to do but to wait for the person. */
    boolean isAsked() {
        return askedAt != null;
    }

    void invite() {
        status = InvitationStatus.invited;
    }

    void ask(Instant at) {
        askedAt = at;
    }

    void confirm() {
        status = InvitationStatus.confirmed;
    }

    void end() {
        status = InvitationStatus.ended;
    }
}
