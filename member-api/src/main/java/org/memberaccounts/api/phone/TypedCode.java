package org.memberaccounts.api.phone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code from the text message. */
public record TypedCode(
        @Schema(description = "Six digits") @NotBlank @Pattern(regexp = "[0-9]{6}")
        String code) {
    @Override
    public String toString() {
        return "TypedCode[hidden]";
    }
}
