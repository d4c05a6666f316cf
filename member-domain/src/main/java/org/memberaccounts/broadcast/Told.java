package org.memberaccounts.broadcast;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;

/** A person on one channel of a notice to everybody. */
@Entity
@Table(name = "broadcast_told")
@IdClass(Told.Key.class)
class Told {
    /** The key of a row. */
    record Key(UUID person, UUID broadcast, String channel) implements Serializable {}

    /** The reason of whoever may not be told, or was gone when their turn came. */
    static final String NOT_TO_BE_TOLD = "not-to-be-told";

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID broadcast;

    @Id
    private String channel;

    @Column(name = "notice_id")
    private UUID notice;

    @Basic
    private String state;

    private String failure;

    /** Given by the database once it is given up. */
    @Column(insertable = false, updatable = false)
    private Long place;

    private UUID account;

    protected Told() {}

    private Told(PersonId person, UUID broadcast, BroadcastChannel channel, ToldState state) {
        this.person = person.value();
        this.broadcast = broadcast;
        this.channel = channel.code();
        this.state = state.code();
    }

    static Told on(PersonId person, UUID broadcast, BroadcastChannel channel, UUID notice) {
        ToldState state = channel == BroadcastChannel.INBOX ? ToldState.HANDED_OVER : ToldState.WAITING;
        Told told = new Told(person, broadcast, channel, state);
        told.notice = notice;
        return told;
    }

    static Told withoutAddress(PersonId person, UUID broadcast, BroadcastChannel channel) {
        return new Told(person, broadcast, channel, ToldState.NO_ADDRESS);
    }

    static Told notToBeTold(PersonId person, UUID broadcast, BroadcastChannel channel) {
        Told told = new Told(person, broadcast, channel, ToldState.GIVEN_UP);
        told.failure = NOT_TO_BE_TOLD;
        return told;
    }

    PersonId person() {
        return new PersonId(person);
    }

    BroadcastChannel channel() {
        return Coded.of(BroadcastChannel.class, channel);
    }

    Optional<UUID> notice() {
        return Optional.ofNullable(notice);
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    long place() {
        return place;
    }

    boolean isAccountedFor() {
        return account != null;
    }

    Key key() {
        return new Key(person, broadcast, channel);
    }
}
