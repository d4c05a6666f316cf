package org.memberaccounts.api.consent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yes or a no to a purpose. */
public record Decide(
        @Schema(description = "GET /api/v1/consents lists those that ask for consent") @NotNull
        String purpose,

        @NotNull Boolean given) {}
