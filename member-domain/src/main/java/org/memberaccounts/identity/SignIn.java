package org.memberaccounts.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** The link of a Keycloak user to a person, and what Keycloak did to that user since. */
@Entity
@Table(name = "sign_in")
@IdClass(SignIn.Key.class)
class SignIn {
    record Key(UUID person, String identity) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private String identity;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Column(name = "address_unusable_at")
    private Instant addressUnusableAt;

    protected SignIn() {}

    SignIn(PersonId person, IdentityId identity, Instant linkedAt) {
        this.person = person.value();
        this.identity = identity.value();
        this.linkedAt = linkedAt;
    }

    PersonId person() {
        return new PersonId(person);
    }

    IdentityId identity() {
        return new IdentityId(identity);
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    boolean isGone() {
        return goneAt != null;
    }

    boolean hasUnusableAddress() {
        return addressUnusableAt != null;
    }

    /** Returns what officers have to see of it: the worse of the two. */
    SignInTrouble trouble() {
        return isGone()
                ? new SignInTrouble(person(), SignInTrouble.Kind.DELETED, goneAt)
                : new SignInTrouble(person(), SignInTrouble.Kind.ADDRESS_UNUSABLE, addressUnusableAt);
    }

    void disable(Instant at) {
        disabledAt = at;
    }

    void enable() {
        disabledAt = null;
        goneAt = null;
    }

    void lose(Instant at) {
        goneAt = at;
    }

    void missAddress(Instant at) {
        addressUnusableAt = at;
    }

    void findAddress() {
        addressUnusableAt = null;
    }
}
