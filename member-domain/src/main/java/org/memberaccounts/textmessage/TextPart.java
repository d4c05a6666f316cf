package org.memberaccounts.textmessage;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/** A part of a text that a gateway took, or told us of before we knew that it had taken it. */
@Entity
@Table(name = "text_part")
@IdClass(TextPart.Key.class)
class TextPart {
    record Key(String gateway, String receipt) implements Serializable {}

    /** The mark of a part that was delivered. */
    private static final String DELIVERED = "";

    @Id
    private String gateway;

    @Id
    private String receipt;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "message_id")
    private UUID message;

    private String failure;

    @Basic
    @Column(name = "taken_at")
    private Instant takenAt;

    protected TextPart() {}

    TextPart(Key key, Instant takenAt) {
        this.gateway = key.gateway();
        this.receipt = key.receipt();
        this.takenAt = takenAt;
    }

    /** Makes it a part of this text; an id that a gateway uses again belongs to the newer one. */
    void belongTo(TextKey text, Instant at) {
        if (message != null && !message.equals(text.id())) {
            failure = null;
        }
        person = text.person();
        message = text.id();
        takenAt = at;
    }

    Optional<TextKey> text() {
        return Optional.ofNullable(message).map(id -> new TextKey(person, id));
    }

    /** Takes the network's word; the first one counts. */
    void end(TextReceipt word) {
        if (failure == null) {
            failure = word.failure().map(TextFailure::code).orElse(DELIVERED);
        }
    }

    boolean isDelivered() {
        return DELIVERED.equals(failure);
    }

    Optional<TextFailure> failure() {
        return Optional.ofNullable(failure)
                .filter(code -> !code.equals(DELIVERED))
                .map(code -> Coded.of(TextFailure.class, code));
    }
}
