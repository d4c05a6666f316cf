package org.memberaccounts.broadcast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/** A notice to everybody on one channel. */
@Entity
@Table(name = "broadcast_channel")
@IdClass(Lane.Key.class)
class Lane {
    /** The key of a lane. */
    record Key(UUID broadcast, String channel) implements Serializable {}

    @Id
    private UUID broadcast;

    @Id
    private String channel;

    @Column(name = "everybody_at")
    private Instant everybodyAt;

    @Column(name = "through_at")
    private Instant throughAt;

    @Column(name = "in_hand")
    private boolean inHand;

    /** Counted by the database, since jobs count too. */
    @Column(name = "lost_words", insertable = false, updatable = false)
    private int lostWords;

    protected Lane() {}

    Lane(UUID broadcast, BroadcastChannel channel) {
        this.broadcast = broadcast;
        this.channel = channel.code();
    }

    BroadcastChannel channel() {
        return Coded.of(BroadcastChannel.class, channel);
    }

    /** Tells whether there is nobody left without a row. */
    boolean hasEverybody() {
        return everybodyAt != null;
    }

    boolean isThrough() {
        return throughAt != null;
    }

    /** Tells whether a chunk is being handed over, or its end was never kept. */
    boolean isInHand() {
        return inHand;
    }

    /** Has a chunk in hand, or no more. */
    void inHand(boolean begun) {
        inHand = begun;
    }

    /** Returns how often something may have been taken, and was handed over once more. */
    int lostWords() {
        return lostWords;
    }

    void everybody(Instant now) {
        everybodyAt = now;
    }

    void through(Instant now) {
        throughAt = now;
    }
}
