package org.memberaccounts.consent;

import java.util.UUID;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.version.VersionNumber;

/**
 * The text of a purpose that was announced and isn't in force yet.
 *
 * @param purpose as the coming version has it
 */
public record ComingText(Purpose purpose, VersionNumber policy, UUID announcement) {}
