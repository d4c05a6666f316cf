package org.memberaccounts.broadcast;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/** A notice to everybody, and how far it is. */
@Entity
@Table(name = "broadcast")
class Broadcast {
    @Id
    private UUID id;

    private String kind;
    private String reference;
    private UUID occasion;
    private UUID follows;
    private String state;

    @Basic
    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Broadcast() {}

    Broadcast(UUID id, Occasion occasion, Optional<UUID> follows, Instant beganAt) {
        this.id = id;
        this.kind = occasion.kind().code();
        this.reference = occasion.reference();
        this.occasion = occasion.id();
        this.follows = follows.orElse(null);
        this.beganAt = beganAt;
        this.state = BroadcastState.RUNNING.code();
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    UUID occasion() {
        return occasion;
    }

    /** Returns the one whose readers are told this too; empty where it is for all members. */
    Optional<UUID> follows() {
        return Optional.ofNullable(follows);
    }

    BroadcastState state() {
        return Coded.of(BroadcastState.class, state);
    }

    Instant beganAt() {
        return beganAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    void become(BroadcastState next, Instant now) {
        state = next.code();
        endedAt = next.isOver() ? now : null;
    }
}
