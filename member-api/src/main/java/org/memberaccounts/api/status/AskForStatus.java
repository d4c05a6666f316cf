package org.memberaccounts.api.status;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question whether somebody is an official member. */
public record AskForStatus(
        @Schema(description = "The client's own id of the person") @NotNull
        UUID person,

        @Schema(description = "What it is needed for: GET /api/v1/purposes lists them") @NotNull
        String purpose) {}
