package org.memberaccounts.version;

import java.util.List;

/** The times at which versions take force, as this package asks for them. Implemented in {@code policy}. */
public interface ForceBook {
    /**
     * Reads the versions that took force, and those whose coming force nothing stands against any longer.
     *
     * @return at least one
     * @throws RuntimeException when the database is away
     */
    List<Force> read();
}
