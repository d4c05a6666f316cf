package org.memberaccounts.deletion;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.memberaccounts.request.RequestId;

/** A claim code of one request, stored as its SHA-256. */
@Entity
@Table(name = "claim_code")
@IdClass(KeptCode.Key.class)
class KeptCode {
    record Key(UUID request, byte[] hash) implements Serializable {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && request.equals(key.request) && Arrays.equals(hash, key.hash);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(hash);
        }
    }

    @Id
    @Column(name = "request_id")
    private UUID request;

    @Id
    private byte[] hash;

    @Basic
    private String origin;

    @Column(name = "made_at")
    private Instant madeAt;

    protected KeptCode() {}

    KeptCode(RequestId request, byte[] hash, String origin, Instant madeAt) {
        this.request = request.value();
        this.hash = hash;
        this.origin = origin;
        this.madeAt = madeAt;
    }
}
