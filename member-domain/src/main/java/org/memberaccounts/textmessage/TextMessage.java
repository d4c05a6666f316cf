package org.memberaccounts.textmessage;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;

/** A text message to a person. It holds neither the number nor the words. */
@Entity
@Table(name = "text_message")
@IdClass(TextKey.class)
class TextMessage {
    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID id;

    private String kind;
    private String reference;
    private String language;
    private String state;
    private String failure;

    @Basic
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "useless_at")
    private Instant uselessAt;

    @Basic
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "in_hand")
    private boolean inHand;

    protected TextMessage() {}

    TextMessage(TextKey key, String kind, String reference, Locale language, Instant createdAt, Duration validFor) {
        this.person = key.person();
        this.id = key.id();
        this.kind = kind;
        this.reference = reference;
        this.language = language.toLanguageTag();
        this.createdAt = createdAt;
        this.uselessAt = createdAt.plus(validFor);
        become(TextState.WAITING, createdAt);
    }

    TextKey key() {
        return new TextKey(person, id);
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

    Instant uselessAt() {
        return uselessAt;
    }

    TextState state() {
        return Coded.of(TextState.class, state);
    }

    Optional<TextFailure> failure() {
        return Optional.ofNullable(failure).map(code -> Coded.of(TextFailure.class, code));
    }

    boolean isWaiting() {
        return state() == TextState.WAITING;
    }

    /** Takes it in hand; returns false where somebody had, and it isn't known how that ended. */
    boolean takeInHand() {
        boolean first = !inHand;
        inHand = true;
        return first;
    }

    void letGo() {
        inHand = false;
    }

    void handedOver(Instant at) {
        become(TextState.HANDED_OVER, at);
    }

    void delivered(Instant at) {
        become(TextState.DELIVERED, at);
    }

    void cameBack(TextFailure why, Instant at) {
        failure = why.code();
        become(TextState.CAME_BACK, at);
    }

    void giveUp(TextFailure why, Instant at) {
        failure = why.code();
        become(TextState.GIVEN_UP, at);
    }

    private void become(TextState next, Instant at) {
        state = next.code();
        changedAt = at;
    }
}
