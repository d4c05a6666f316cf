package org.memberaccounts.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Breaks a rule on purpose: keeps a person, and nobody erases them here. */
@Entity
public class KeepsPeople {
    @Id
    @Column(name = "person_id")
    UUID person;
}
