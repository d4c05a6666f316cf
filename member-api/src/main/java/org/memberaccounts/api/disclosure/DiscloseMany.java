package org.memberaccounts.api.disclosure;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The page that a system asks for.
 *
 * @param purpose one of the organisation's purposes
 * @param attributes which of its attributes
 * @param after where to go on
 */
public record DiscloseMany(
        @Schema(description = "GET /api/v1/purposes lists them") @NotNull
        String purpose,

        @Schema(description = "Attributes of the purpose, which GET /api/v1/purposes lists") @NotEmpty
        Set<String> attributes,

        @Schema(description = "Where the page begins: next of the page before")
        String after) {}
