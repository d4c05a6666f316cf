package org.memberaccounts.trail;

import java.util.Locale;
import java.util.Optional;

/** What people call things of a kind that entries refer to. A feature brings it as a bean for each kind of its own. */
public interface Naming {
    /** The kind, as it stands in entries. */
    String kind();

    /** Its number or name; empty when it has none, or no longer. */
    Optional<String> name(String id, Locale language);

    /** The id of what has this number; kinds without numbers have none. */
    default Optional<String> numbered(String number) {
        return Optional.empty();
    }
}
