package org.memberaccounts.retention;

import java.time.Instant;
import java.time.Period;
import org.memberaccounts.version.VersionNumber;

/**
 * A question or a purpose that the version in force no longer has.
 *
 * @param name its id in the pack
 * @param in the version without it
 * @param since the time at which that took force
 * @param period for how long it was promised to be kept when it was last there
 * @param due the time from which on it is erased
 */
record Gone(GoneKind kind, String name, VersionNumber in, Instant since, Period period, Instant due) {}
