package org.memberaccounts.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A question to a second person, and their answer. */
@Entity
@Table(name = "approval")
class Approval {
    /**
     * The time for which a granted approval holds, a working day: whoever was told yes in the morning needn't ask again
     * in the afternoon, but must ask again tomorrow.
     */
    static final Duration LASTS = Duration.ofHours(8);

    @Id
    private UUID id;

    private String act;
    private UUID about;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "asked_by")
    private int askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private Integer decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "granted_until")
    private Instant grantedUntil;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected Approval() {}

    Approval(ApprovalId id, String act, UUID about, PersonId person, int askedBy, Instant askedAt) {
        this.id = id.value();
        this.act = act;
        this.about = about;
        this.person = person.value();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void grant(int approver, Instant at) {
        decide(approver, at);
        grantedUntil = at.plus(LASTS);
    }

    void decline(int approver, Instant at) {
        decide(approver, at);
    }

    private void decide(int approver, Instant at) {
        if (!isWaiting() || approver == askedBy) {
            throw new IllegalStateException("Decided once, and never by who asks.");
        }
        decidedBy = approver;
        decidedAt = at;
    }

    void withdraw(Instant at) {
        if (!isWaiting()) {
            throw new IllegalStateException("It was answered, or withdrawn before.");
        }
        withdrawnAt = at;
    }

    boolean isWaiting() {
        return decidedAt == null && withdrawnAt == null;
    }

    boolean isGrantedAt(Instant moment) {
        return grantedUntil != null && moment.isBefore(grantedUntil);
    }

    boolean isAskedBy(int staff) {
        return askedBy == staff;
    }

    int askedBy() {
        return askedBy;
    }

    ApprovalId id() {
        return new ApprovalId(id);
    }

    UUID about() {
        return about;
    }

    String act() {
        return act;
    }

    PersonId person() {
        return new PersonId(person);
    }

    private ApprovalFile.State state(Instant now) {
        if (grantedUntil != null) {
            return isGrantedAt(now) ? ApprovalFile.State.GRANTED : ApprovalFile.State.ENDED;
        }
        if (withdrawnAt != null) {
            return ApprovalFile.State.WITHDRAWN;
        }
        return decidedAt == null ? ApprovalFile.State.WAITING : ApprovalFile.State.DECLINED;
    }

    ApprovalFile file(Instant now) {
        return new ApprovalFile(
                id(),
                act,
                about,
                state(now),
                askedBy,
                askedAt,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(grantedUntil));
    }
}
