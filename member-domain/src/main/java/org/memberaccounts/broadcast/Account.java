package org.memberaccounts.broadcast;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.code.Coded;
import org.memberaccounts.paging.Cursor;

/** The words of an officer about people who could not be told. */
@Entity
@Table(name = "broadcast_account")
class Account {
    @Id
    private UUID id;

    @Basic
    private UUID broadcast;

    private String channel;
    private int officer;
    private String reason;
    private int people;

    @Basic
    @Column(name = "accounted_at")
    private Instant accountedAt;

    protected Account() {}

    Account(UUID id, UUID broadcast, AccountedFor accounted) {
        this.id = id;
        this.broadcast = broadcast;
        this.channel = accounted.channel().code();
        this.officer = accounted.officer();
        this.reason = accounted.reason();
        this.people = accounted.people();
        this.accountedAt = accounted.at();
    }

    Cursor place() {
        return new Cursor(accountedAt, id);
    }

    AccountedFor seen() {
        return new AccountedFor(Coded.of(BroadcastChannel.class, channel), officer, reason, people, accountedAt);
    }
}
