package org.memberaccounts.approval;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** An act that needs a second person's approval. Features bring theirs as beans. */
public interface Approvable {
    Act act();

    /**
     * Returns the person concerned.
     *
     * @param about the id of what it is done to, such as a case
     * @param asker the staff number of whoever asks
     * @return empty where there is nothing that this member of staff needs to have approved, or no longer
     */
    Optional<PersonId> person(UUID about, int asker);

    /** Returns a sentence that tells the approver what is to be approved, without anybody's data. */
    String sentence(UUID about, Locale language);
}
