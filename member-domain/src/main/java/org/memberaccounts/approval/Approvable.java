package org.memberaccounts.approval;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** An act that takes a second person. Features bring theirs as beans. */
public interface Approvable {
    Act act();

    /**
     * The person whom it is about.
     *
     * @param about what it is done to, such as a case
     * @param asker the staff number of who asks
     * @return empty where there is nothing that this member of the staff needs to have approved, or no longer
     */
    Optional<PersonId> person(UUID about, int asker);

    /** What is to be approved, in a sentence for who approves it, without anybody's data. */
    String sentence(UUID about, Locale language);
}
