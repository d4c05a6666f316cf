package org.memberaccounts.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A person has seen on the pages what an announced version changes. */
@Entity
@Table(name = "change_seen")
@IdClass(ChangeSeen.Key.class)
class ChangeSeen {
    record Key(UUID person, UUID announcement) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID announcement;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ChangeSeen() {}

    ChangeSeen(PersonId person, UUID announcement, Instant seenAt) {
        this.person = person.value();
        this.announcement = announcement;
        this.seenAt = seenAt;
    }
}
