package org.memberaccounts.deletion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.RequestId;

/** The part of a request that only requests for deletion have. Each of its facts is set once, and stays. */
@Entity
@Table(name = "deletion")
class Deletion {
    @Id
    @Column(name = "request_id")
    private UUID request;

    private String ground;

    @Column(name = "refusal_ground")
    private String refusalGround;

    @Column(name = "waiting_until")
    private Instant waitingUntil;

    @Column(name = "held_until")
    private Instant heldUntil;

    private String certificate;

    @Version
    private int version;

    protected Deletion() {}

    Deletion(RequestId request, DeletionGround ground) {
        this.request = request.value();
        this.ground = ground.code();
    }

    /** Marks it as approved: until this time it can be cancelled. */
    void approve(Instant until) {
        requireNone(waitingUntil);
        waitingUntil = until;
    }

    /** Marks it as refused. */
    void refuse(RefusalGround on) {
        requireNone(refusalGround);
        refusalGround = on.code();
    }

    /**
     * Holds the erasure until the mail with the claim code is out, but not beyond this time; returns false when it is
     * held already.
     */
    boolean hold(Instant until) {
        if (heldUntil != null) {
            return false;
        }
        heldUntil = until;
        return true;
    }

    /** Stores the signed certificate that the erasure is done. */
    void certify(String signed) {
        requireNone(certificate);
        certificate = signed;
    }

    private static void requireNone(Object fact) {
        if (fact != null) {
            throw new IllegalStateException("This was decided or certified before.");
        }
    }

    RequestId request() {
        return new RequestId(request);
    }

    Optional<String> certificate() {
        return Optional.ofNullable(certificate);
    }

    DeletionFile file(RequestFile of) {
        return new DeletionFile(
                of,
                DeletionGround.of(ground),
                Optional.ofNullable(refusalGround).map(RefusalGround::of),
                Optional.ofNullable(waitingUntil),
                Optional.ofNullable(heldUntil));
    }
}
