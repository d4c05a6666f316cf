package org.memberaccounts.erasure;

import java.util.Optional;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/**
 * One place where something about a person lies, and how it is erased there. A bean of the feature that keeps it. Both
 * steps can be taken again, after a crash or before the key is destroyed, and then find nothing left to do.
 */
public interface ErasureTarget {
    /** Its code in the log and the certificate: small letters and dashes. Stable, and no other target's. */
    String name();

    /** What pages call it, to the person whose erasure it is. */
    LocalizedText called();

    /** When its turn is; targets of one stage come in the order of their names. */
    Stage stage();

    /**
     * Does what lies outside the database, such as in another system. Outside of any transaction.
     *
     * @throws RuntimeException when it can't be done now; it is tried again
     */
    default void reach(PersonId person) {}

    /** Erases what lies in the database, in the transaction that puts the acknowledgement on record. */
    Evidence erase(PersonId person);

    /** What stays there as nobody's; not empty where {@link #erase} unties. */
    default Optional<Kept> kept() {
        return Optional.empty();
    }

    /** What may still exist there for a time; empty where nothing does. */
    default Optional<Residue> residue() {
        return Optional.empty();
    }
}
