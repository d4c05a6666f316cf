package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.casework.CaseOutcome;

/** The end of a case. */
public record CloseCase(
        @NotNull CaseOutcome outcome,

        @Schema(
                description = "What comes next, for the person to read; stored encrypted, optional. At most 4,000"
                        + " letters")
        String nextStep,

        @Schema(description = "For a duplicate: the number of the other case about the same person")
        String sameAs) {
    @Override
    public String toString() {
        return "CloseCase[" + outcome + ", hidden]";
    }
}
