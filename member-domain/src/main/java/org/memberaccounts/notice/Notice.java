package org.memberaccounts.notice;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.TextId;

/** Something to tell a person. It holds neither the address nor the text. */
@Entity
@Table(name = "notice")
@IdClass(NoticeKey.class)
class Notice {
    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID id;

    private String kind;

    private String reference;

    private String language;

    @Column(name = "to_former")
    private boolean toFormer;

    @Basic
    @Column(name = "created_at")
    private Instant createdAt;

    protected Notice() {}

    Notice(NoticeKey key, String kind, String reference, Locale language, boolean toFormer, Instant createdAt) {
        this.person = key.person();
        this.id = key.id();
        this.kind = kind;
        this.reference = reference;
        this.language = language.toLanguageTag();
        this.toFormer = toFormer;
        this.createdAt = createdAt;
    }

    NoticeKey key() {
        return new NoticeKey(person, id);
    }

    PersonId person() {
        return new PersonId(person);
    }

    String kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean isToFormer() {
        return toFormer;
    }

    /** Finds the former address that it goes to; empty where it goes to the present one. */
    Optional<TextId> formerAddress() {
        return Optional.of(key()).filter(any -> toFormer).map(NoticeKey::formerAddress);
    }

    Instant createdAt() {
        return createdAt;
    }
}
