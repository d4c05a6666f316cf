package org.memberaccounts.api.revision;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All versions of the policy, as privacy officers see them. */
public record OfficerVersions(
        @Schema(description = "The newest first") List<OfficerVersion> versions,

        @Schema(description = "The first day for which a version can be announced now")
        LocalDate earliest,

        @Schema(description = "The last such day") LocalDate latest) {}
