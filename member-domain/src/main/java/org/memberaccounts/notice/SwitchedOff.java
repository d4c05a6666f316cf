package org.memberaccounts.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A kind of notice that a person doesn't want. */
@Entity
@Table(name = "notice_switched_off")
@IdClass(SwitchedOff.Key.class)
class SwitchedOff {
    record Key(UUID person, String kind) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private String kind;

    protected SwitchedOff() {}

    SwitchedOff(PersonId person, NoticeKind kind) {
        this.person = person.value();
        this.kind = kind.code();
    }

    String kind() {
        return kind;
    }
}
