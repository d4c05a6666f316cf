package org.memberaccounts.vault.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** A person's key in the database, wrapped by the key of an epoch. Without its row nothing of that person opens. */
@Entity
@Table(name = "person_key")
class WrappedKey {
    @Id
    @Column(name = "person_id")
    private UUID person;

    private int epoch;
    private byte[] wrapped;

    protected WrappedKey() {}

    WrappedKey(PersonId person, PersonKey key, MasterKeys masterKeys) {
        this.person = person.value();
        this.epoch = masterKeys.currentEpoch();
        this.wrapped = key.wrap(masterKeys.wrapping(epoch), epoch);
    }

    PersonKey unwrap(MasterKeys masterKeys) {
        return PersonKey.unwrap(new PersonId(person), wrapped, masterKeys.wrapping(epoch), epoch);
    }
}
