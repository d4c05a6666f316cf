package org.memberaccounts.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The public half of a key that has signed receipts. */
@Entity
@Table(name = "receipt_key")
class ReceiptKey {
    @Id
    @Column(name = "key_id")
    private String id;

    @Column(name = "public_key")
    private byte[] publicKey;

    private Instant since;

    protected ReceiptKey() {}

    ReceiptKey(String id, byte[] publicKey, Instant since) {
        this.id = id;
        this.publicKey = publicKey.clone();
        this.since = since;
    }

    String id() {
        return id;
    }

    byte[] publicKey() {
        return publicKey.clone();
    }
}
