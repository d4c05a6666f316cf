package org.memberaccounts.api.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.member.Change;

/**
 * The answer to a correction.
 *
 * @param change null where there was no value to take away
 */
public record ProfileChange(
        @Schema(nullable = true, description = "Absent if there was no value to remove")
        Change change) {}
