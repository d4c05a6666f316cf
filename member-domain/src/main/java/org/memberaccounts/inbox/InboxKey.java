package org.memberaccounts.inbox;

import java.io.Serializable;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** The key of an entry: its person and its id. */
record InboxKey(UUID person, UUID id) implements Serializable {
    static InboxKey of(PersonId person, InboxId id) {
        return new InboxKey(person.value(), id.value());
    }
}
