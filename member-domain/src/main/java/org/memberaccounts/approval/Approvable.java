package org.memberaccounts.approval;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** An act that needs a second person's approval. Features bring theirs as beans. */
public interface Approvable {
    Act act();

    /**
     * Finds the person concerned, whoever asks.
     *
     * @param about the id of what it is done to, such as a case
     * @return empty where there is no such thing, or it is about nobody any more
     */
    Optional<PersonId> person(UUID about);

    /** Judges whether a member of staff who has the role needs to have it approved, by their staff number. */
    Standing standing(UUID about, int asker);

    /** Returns a sentence that tells the approver what is to be approved, without anybody's data. */
    String sentence(UUID about, Locale language);
}
