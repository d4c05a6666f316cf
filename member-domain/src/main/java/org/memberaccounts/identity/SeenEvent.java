package org.memberaccounts.identity;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An event of Keycloak that was processed. */
@Entity
@Table(name = "keycloak_event_seen")
class SeenEvent {
    @Id
    private String id;

    @Basic
    private String kind;

    @Basic
    private Instant at;

    protected SeenEvent() {}

    SeenEvent(KeycloakEvent event) {
        this.id = event.id();
        this.kind = event.kind().code();
        this.at = event.at();
    }
}
