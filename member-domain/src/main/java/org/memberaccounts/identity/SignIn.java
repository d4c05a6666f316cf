package org.memberaccounts.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** Which Keycloak user is which person. */
@Entity
@Table(name = "sign_in")
@IdClass(SignIn.Key.class)
class SignIn {
    record Key(UUID person, UUID identity) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private UUID identity;

    protected SignIn() {}

    SignIn(PersonId person, IdentityId identity) {
        this.person = person.value();
        this.identity = identity.value();
    }
}
