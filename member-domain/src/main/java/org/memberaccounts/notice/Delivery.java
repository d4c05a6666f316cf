package org.memberaccounts.notice;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;

/** A notice on one channel, and how far it is. */
@Entity
@Table(name = "notice_delivery")
@IdClass(DeliveryKey.class)
class Delivery {
    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    @Column(name = "notice_id")
    private UUID notice;

    @Id
    private String channel;

    private String state;

    private String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Basic
    @Column(name = "return_id")
    private UUID returnId;

    @Column(name = "in_hand")
    private boolean inHand;

    protected Delivery() {}

    Delivery(DeliveryKey key, UUID returnId, Instant now) {
        this.person = key.person();
        this.notice = key.notice();
        this.channel = key.channel();
        this.returnId = returnId;
        become(DeliveryState.WAITING, null, now);
    }

    DeliveryKey key() {
        return new DeliveryKey(person, notice, channel);
    }

    UUID returnId() {
        return returnId;
    }

    DeliveryState state() {
        return Coded.of(DeliveryState.class, state);
    }

    boolean isWaiting() {
        return state() == DeliveryState.WAITING;
    }

    /** Returns the time of its last change; while it waits, that from which on it does. */
    Instant changedAt() {
        return changedAt;
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

    void waitAnew(Instant now) {
        become(DeliveryState.WAITING, null, now);
    }

    void handOver(Instant now) {
        become(DeliveryState.HANDED_OVER, null, now);
    }

    void giveUp(Optional<NoticeGivenUp.Reason> why, Instant now) {
        become(DeliveryState.GIVEN_UP, why.map(Coded::code).orElse(null), now);
    }

    /**
     * Takes what the network says about it. What came back can't have been delivered, so the first report counts.
     *
     * @return false when nothing is changed by it
     */
    boolean report(Optional<ReturnReason> why, Instant now) {
        boolean news = why.isPresent() ? state().isOnItsWayOrThere() : state() == DeliveryState.HANDED_OVER;
        if (news) {
            become(
                    why.isPresent() ? DeliveryState.CAME_BACK : DeliveryState.DELIVERED,
                    why.map(Coded::code).orElse(null),
                    now);
        }
        return news;
    }

    private void become(DeliveryState next, String why, Instant now) {
        state = next.code();
        reason = why;
        changedAt = now;
    }

    Delivered seen() {
        return new Delivered(Coded.of(Channel.class, channel), state(), Optional.ofNullable(reason), changedAt);
    }
}
