package org.memberaccounts.version;

import java.time.Instant;

/** A version and the time from which it is in force, until that of the next one. */
public record Force(VersionNumber version, Instant from) {}
