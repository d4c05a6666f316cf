package org.memberaccounts.erasure;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An acknowledgement that a target has done its part, with what it reported. */
@Entity
@Table(name = "erasure_acknowledgement")
@IdClass(Acknowledgement.Key.class)
class Acknowledgement {
    record Key(UUID erasure, String target) implements Serializable {}

    @Id
    @Column(name = "erasure_id")
    private UUID erasure;

    @Id
    private String target;

    @Basic
    private int position;

    private String how;

    private int items;

    private Instant at;

    @Column(name = "residue_until")
    private Instant residueUntil;

    protected Acknowledgement() {}

    Acknowledgement(ErasureId erasure, ErasureTarget target, int position, Evidence evidence, Instant at) {
        this.erasure = erasure.value();
        this.target = target.name();
        this.position = position;
        this.how = evidence.how().code();
        this.items = evidence.items();
        this.at = at;
        this.residueUntil = target.residue().map(at::plus).orElse(null);
    }

    ErasureReport.Place place() {
        return new ErasureReport.Place(
                target,
                Optional.of(new ErasureReport.Done(
                        new Evidence(Evidence.How.of(how), items), at, Optional.ofNullable(residueUntil))));
    }
}
