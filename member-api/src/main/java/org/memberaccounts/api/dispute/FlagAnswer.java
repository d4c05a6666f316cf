package org.memberaccounts.api.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.dispute.DisputeReason;

/** An answer that may be wrong, and why. */
public record FlagAnswer(
        @Schema(description = "GET /api/v1/attributes lists them") @NotBlank
        String attribute,

        @NotNull DisputeReason reason,

        @Schema(
                description = "What makes you doubt it, in your own words; stored encrypted, and shown to the person."
                        + " At most 1,000 letters")
        @NotBlank
        String text) {
    @Override
    public String toString() {
        return "FlagAnswer[" + reason + ", hidden]";
    }
}
