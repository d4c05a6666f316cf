package org.memberaccounts.vault.door;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * A request to read the same of many people: for other systems and our own jobs, since staff read on a case, one person
 * at a time.
 */
public record BulkDisclosure(Access by, PurposeId purpose, Set<AttributeId> attributes) {
    public BulkDisclosure {
        Objects.requireNonNull(by);
        Objects.requireNonNull(purpose);
        attributes = Set.copyOf(attributes);
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("A disclosure names at least one attribute.");
        }
    }

    Disclosure about(PersonId person) {
        return new Disclosure(by, person, purpose, attributes, Optional.empty());
    }
}
