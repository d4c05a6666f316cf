package org.memberaccounts.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An enrolment that came to nothing, and why, for the system that asks. It has that system's id for the person and
 * leads to nobody here.
 */
@Entity
@Table(name = "ended_enrolment")
class EndedEnrolment {
    @Id
    private UUID id;

    private String client;

    @Enumerated(EnumType.STRING)
    private InvitationEnded.Reason reason;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected EndedEnrolment() {}

    EndedEnrolment(UUID id, String client, InvitationEnded.Reason reason, Instant endedAt) {
        this.id = id;
        this.client = client;
        this.reason = reason;
        this.endedAt = endedAt;
    }

    boolean isOf(String asking) {
        return client.equals(asking);
    }

    InvitationEnded.Reason reason() {
        return reason;
    }
}
