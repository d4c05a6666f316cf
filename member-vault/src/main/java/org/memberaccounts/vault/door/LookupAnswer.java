package org.memberaccounts.vault.door;

import java.util.List;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;

/** What a look-up found. On record before the caller holds it. */
public sealed interface LookupAnswer {
    /** Everybody with exactly this value whom the reader may find: nobody, one, or several who share it. */
    record Found(List<PersonId> people) implements LookupAnswer {
        public Found {
            people = List.copyOf(people);
        }
    }

    /** The reader may not look people up. */
    record LookupRefused(UUID event, Refusal reason) implements LookupAnswer {}
}
