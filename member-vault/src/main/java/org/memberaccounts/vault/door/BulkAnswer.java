package org.memberaccounts.vault.door;

import java.util.List;
import java.util.UUID;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;

/** The door's answer about a chunk of people. It is committed, and on record, before the caller holds it. */
public sealed interface BulkAnswer {
    /**
     * The people who could be read, in the order of their ids. Anybody else who was asked about was refused, which is
     * on record, or no longer exists.
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

    /** The refusal to read anybody, whoever is asked about; one entry says so. */
    record RefusedForAll(UUID event, Refusal reason) implements BulkAnswer {}
}
