package org.memberaccounts.erasure;

import java.time.Duration;
import java.util.Optional;
import org.memberaccounts.person.PersonId;

/**
 * A place where a feature keeps something about people, and the way to erase it there. A bean of that feature. Both
 * steps can be repeated, after a crash or before the key is destroyed, and then find nothing left to do. Its words are
 * in the bundle {@code Erasure} beside it: its name on pages, for the person who is being erased, under its name; and
 * where {@link #erase} reports {@link Evidence.How#UNTIED}, a whole sentence under {@code <name>.kept} about what stays
 * anonymised, which says that it leads to nobody. The organisation pack says why it stays and by which law.
 */
public interface ErasureTarget {
    /**
     * Returns its code in the log and the certificate: small letters and dashes, stable, and unlike any other target's.
     */
    String name();

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
     * Returns the time for which something may still exist there that nobody can reach one by one and that goes by
     * itself; empty where nothing does. The bundle has a whole sentence about it under {@code <name>.residue}; pages
     * say after it by when it is gone.
     */
    default Optional<Duration> residue() {
        return Optional.empty();
    }
}
