package org.memberaccounts.vault.door;

import java.util.List;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;

/** What the door answered about a chunk of people. Committed, and on record, before the caller holds it. */
public sealed interface BulkAnswer {
    /**
     * Those who could be read, in the order of their ids. Whoever else was asked about isn't there: refused, which is
     * on record, or nobody any more.
     */
    record Opened(List<Read> people) implements BulkAnswer {
        public Opened {
            people = List.copyOf(people);
        }
    }

    /**
     * One person's values.
     *
     * @param event the entry of the log about this person
     */
    record Read(PersonId person, UUID event, PersonalValues values) {}

    /** Nobody can be read like this, whoever is asked about; one entry says so. */
    record RefusedForAll(UUID event, Refusal reason) implements BulkAnswer {}
}
