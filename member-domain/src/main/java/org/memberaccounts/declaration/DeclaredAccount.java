package org.memberaccounts.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An account that a member of staff has proven to be theirs. */
@Entity
@Table(name = "declared_account")
@IdClass(DeclaredAccount.Key.class)
class DeclaredAccount {
    record Key(UUID person, int number) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    private int number;

    protected DeclaredAccount() {}
}
