package org.memberaccounts.identity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of staff. Members see the number, never a name. */
@Entity
@Table(name = "staff")
class StaffMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer number;

    @Basic
    private String identity;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    protected StaffMember() {}

    StaffMember(IdentityId identity, Instant firstSeenAt) {
        this.identity = identity.value();
        this.firstSeenAt = firstSeenAt;
    }

    int number() {
        return number;
    }
}
