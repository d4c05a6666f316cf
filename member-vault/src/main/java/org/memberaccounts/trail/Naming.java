package org.memberaccounts.trail;

import java.util.Locale;
import java.util.Optional;

/**
 * The names that people use for things of a kind that entries refer to. A feature brings one as a bean for each kind of
 * its own.
 */
public interface Naming {
    /** Returns the code of the kind in entries. */
    String kind();

    /** Finds its number or name; empty when it has none, or no longer. */
    Optional<String> name(String id, Locale language);

    /** Finds the id of the thing with this number; kinds without numbers have none. */
    default Optional<String> numbered(ReferenceNumber number) {
        return Optional.empty();
    }
}
