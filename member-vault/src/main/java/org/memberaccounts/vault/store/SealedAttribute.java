package org.memberaccounts.vault.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.keys.Slot;

/** One value of a person, encrypted. It has no way to its plaintext: only the door has. */
@Entity
@Table(name = "sealed_attribute")
@IdClass(SealedAttribute.Key.class)
class SealedAttribute {
    record Key(UUID person, String attribute) implements Serializable {
        Key(PersonId person, Slot slot) {
            this(person.value(), slot.name());
        }
    }

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private String attribute;

    @Basic
    private byte[] sealed;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SealedAttribute() {}

    SealedAttribute(PersonId person, Slot slot, byte[] sealed, Instant changedAt) {
        this.person = person.value();
        this.attribute = slot.name();
        replace(sealed, changedAt);
    }

    void replace(byte[] value, Instant at) {
        this.sealed = value;
        this.changedAt = at;
    }
}
