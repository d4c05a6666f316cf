package org.memberaccounts.vault;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;

/**
 * A request to read: who and how, about whom, for which purpose, which attributes, and on which case where the reader is staff.
 * Every purpose and attribute named is one of the organisation's; unknown ones are bad input and never get here.
 */
public record Disclosure(Requester by, PersonId person, PurposeId purpose, Set<AttributeId> attributes, Optional<UUID> caseId) {
    public Disclosure {
        Objects.requireNonNull(by);
        Objects.requireNonNull(person);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(caseId);
        attributes = Set.copyOf(attributes);
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("A disclosure names at least one attribute.");
        }
    }

    Reader reader() {
        return by.reader();
    }
}
