package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reason why a case is taken over from a colleague. */
public record CoverCase(
        @NotBlank @Schema(description = "Stored encrypted, and shown to the person. At most 500 letters")
        String reason) {
    @Override
    public String toString() {
        return "CoverCase[hidden]";
    }
}
