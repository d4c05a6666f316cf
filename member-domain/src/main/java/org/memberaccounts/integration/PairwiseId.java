package org.memberaccounts.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The id by which one client knows one person: random, so that two clients can't compare. */
@Entity
@Table(name = "pairwise_id")
@IdClass(PairwiseId.Key.class)
class PairwiseId {
    record Key(UUID person, String client) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private String client;

    private UUID id;

    protected PairwiseId() {}

    UUID id() {
        return id;
    }
}
