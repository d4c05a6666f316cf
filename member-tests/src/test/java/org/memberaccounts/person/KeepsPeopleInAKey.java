package org.memberaccounts.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Breaks a rule on purpose: keeps a person where its own fields don't show it, and nobody erases them here. */
@Entity
public class KeepsPeopleInAKey {
    @Embeddable
    public record Key(@Column(name = "person_id") UUID person, UUID id) {}

    @EmbeddedId
    Key key;
}
