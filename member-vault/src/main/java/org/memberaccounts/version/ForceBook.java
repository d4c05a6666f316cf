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

    /**
     * Tells whether a version that took force on another server can't take force on this one: then nothing that can't
     * be undone is done here by the version before. As it was when the times were read last.
     */
    boolean isBehind();
}
