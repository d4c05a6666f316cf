package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.WaitsFor;

/** An answer to the person. */
public record WriteAnswer(
        @NotBlank
        @Schema(
                description = "Stored encrypted; the person is told by inbox and email that there is an answer, and"
                        + " reads it in their account. At most 4,000 letters")
        String text,

        @NotNull
        @Schema(
                description = "Whom the case waits for after it: them, if everything is answered or you need"
                        + " something from them; us, if more is to come")
        WaitsFor then) {
    @Override
    public String toString() {
        return "WriteAnswer[" + then + ", hidden]";
    }
}
