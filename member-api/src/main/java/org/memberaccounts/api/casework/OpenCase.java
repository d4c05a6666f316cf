package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case to open.
 *
 * @param person whom it is about
 * @param kind one of the organisation's kinds of case
 * @param document the reference of the document that it rests on
 * @param text what was said; sealed, may be left out
 */
public record OpenCase(
        @NotNull UUID person,

        @Schema(description = "GET /api/v1/case-kinds lists them") @NotNull
        String kind,

        @Schema(
                description = "The reference of the document it is based on, which some kinds of case need: 2 to 40 "
                        + "letters from A to Z, digits, full stops, slashes and hyphens, at least one digit. It "
                        + "is not encrypted, neither in the case nor in the log")
        String document,

        @Schema(description = "What the person said; stored encrypted, optional")
        String text) {
    @Override
    public String toString() {
        return "OpenCase[" + kind + ", hidden]";
    }
}
