package org.memberaccounts.revision;

import java.time.LocalDate;
import java.util.UUID;
import org.memberaccounts.version.VersionNumber;

/**
 * An announcement of a version.
 *
 * @param inForceOn its first day, in the organisation's zone
 */
public record Announcement(UUID id, VersionNumber version, LocalDate inForceOn) {}
