package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words to write on a case. */
public record Write(
        @NotBlank @Schema(description = "Stored encrypted; the person sees it. At most 4,000 letters")
        String text) {
    @Override
    public String toString() {
        return "Write[hidden]";
    }
}
