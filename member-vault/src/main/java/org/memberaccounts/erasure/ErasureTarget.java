package org.memberaccounts.erasure;

import java.util.Optional;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;

/**
 * A place where a feature keeps something about people, and the way to erase it there. A bean of that feature. Both
 * steps can be repeated, after a crash or before the key is destroyed, and then find nothing left to do.
 */
public interface ErasureTarget {
    /**
     * Returns its code in the log and the certificate: small letters and dashes, stable, and unlike any other target's.
     */
    String name();

    /** Returns its name on pages, for the person who is being erased. */
    LocalizedText called();

    /** Returns its stage; targets of one stage come in the order of their names. */
    Stage stage();

    /**
     * Erases outside the database, such as in another system. Called outside any transaction.
     *
     * @throws RuntimeException when it can't be done now; it is tried again
     */
    default void reach(PersonId person) {}

    /** Erases in the database, in the transaction that puts the acknowledgement on record. */
    Evidence erase(PersonId person);

    /**
     * Returns what stays there anonymised, as a whole sentence with its full stop: what it is, and that it leads to
     * nobody. Not empty where {@link #erase} reports {@link Evidence.How#UNTIED}. The organisation pack says why it
     * stays and by which law.
     */
    default Optional<LocalizedText> kept() {
        return Optional.empty();
    }

    /** Returns what may still exist there for a time; empty where nothing does. */
    default Optional<Residue> residue() {
        return Optional.empty();
    }
}
