package org.memberaccounts.vault.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A person whose data we hold. */
@Entity
@Table(name = "person")
class Person {
    @Id
    private UUID id;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    Person(PersonId id, Instant createdAt) {
        this.id = id.value();
        this.createdAt = createdAt;
    }
}
