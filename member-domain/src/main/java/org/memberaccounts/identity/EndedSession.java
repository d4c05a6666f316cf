package org.memberaccounts.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session that an administrator ended at Keycloak. */
@Entity
@Table(name = "ended_session")
class EndedSession {
    @Id
    private String id;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected EndedSession() {}

    EndedSession(String id, Instant endedAt) {
        this.id = id;
        this.endedAt = endedAt;
    }

    String id() {
        return id;
    }
}
