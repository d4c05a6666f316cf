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

/** The part of a request that only one for deletion has. Each of its facts comes once, and stays. */
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

    /** It was approved: until then it can be called off. */
    void approve(Instant until) {
        requireNone(waitingUntil);
        waitingUntil = until;
    }

    /** It was refused. */
    void refuse(RefusalGround on) {
        requireNone(refusalGround);
        refusalGround = on.code();
    }

    /** The erasure waits for the mail with the claim code, until then at most; false when it does so already. */
    boolean hold(Instant until) {
        if (heldUntil != null) {
            return false;
        }
        heldUntil = until;
        return true;
    }

    /** It is done, and this says so. */
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
