package org.memberaccounts.casework;

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
import org.memberaccounts.code.Coded;
import org.memberaccounts.person.PersonId;

/** A text on a case: who wrote it and when. */
@Entity
@Table(name = "case_said")
@IdClass(SaidOnCase.Key.class)
class SaidOnCase {
    record Key(UUID onCase, int part) implements Serializable {}

    @Id
    @Column(name = "case_id")
    private UUID onCase;

    @Id
    private int part;

    @Basic
    @Column(name = "person_id")
    private UUID person;

    private String kind;

    private Integer staff;

    @Column(name = "said_at")
    private Instant saidAt;

    protected SaidOnCase() {}

    SaidOnCase(PersonId person, Said said) {
        this.onCase = said.on().value();
        this.part = said.part();
        this.person = person.value();
        this.kind = said.kind().code();
        this.staff = said.staff().orElse(null);
        this.saidAt = said.at();
    }

    Said said() {
        return new Said(new CaseId(onCase), part, Coded.of(SaidKind.class, kind), Optional.ofNullable(staff), saidAt);
    }
}
