package org.memberaccounts.api.revision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day for which a version is announced. */
public record AnnounceVersion(
        @Schema(description = "Its first day, in the organisation's zone") @NotNull
        LocalDate inForceFrom,

        @Schema(description = "Call it more material than it is computed to be; never less")
        Boolean moreMaterial) {}
