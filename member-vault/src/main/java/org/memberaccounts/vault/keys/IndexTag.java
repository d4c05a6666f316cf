package org.memberaccounts.vault.keys;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The way from an exact value to a person: HMAC-SHA-256 of it under the index key of an epoch. */
@Entity
@Table(name = "index_tag")
@IdClass(IndexTag.Key.class)
class IndexTag {
    record Key(UUID person, String kind, int epoch) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private String kind;

    @Id
    private int epoch;

    @Basic
    private byte[] tag;

    protected IndexTag() {}
}
