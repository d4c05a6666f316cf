package org.memberaccounts.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule on purpose: an entity that others can see. */
@Entity
public class IsPublic {
    @Id
    Long id;

    org.memberaccounts.person.NeedsCases back;
}
