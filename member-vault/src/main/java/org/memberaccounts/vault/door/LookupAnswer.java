package org.memberaccounts.vault.door;

import java.util.List;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;

/** The answer to a look-up. It is on record before the caller holds it. */
public sealed interface LookupAnswer {
    /** All people with exactly this value whom the actor may find: none, one, or several who share it. */
    record Found(List<PersonId> people) implements LookupAnswer {
        public Found {
            people = List.copyOf(people);
        }
    }

    /** The actor may not look people up. */
    record LookupRefused(UUID event, Refusal reason) implements LookupAnswer {}
}
