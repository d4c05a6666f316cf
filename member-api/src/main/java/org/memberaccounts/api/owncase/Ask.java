package org.memberaccounts.api.owncase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to the service centre. */
public record Ask(
        @NotNull @Schema(description = "GET /api/v1/case-kinds lists them; those with forMembers can be used here")
        String kind,

        @NotBlank @Schema(description = "Stored encrypted. At most 4,000 letters")
        String text) {
    @Override
    public String toString() {
        return "Ask[" + kind + ", hidden]";
    }
}
