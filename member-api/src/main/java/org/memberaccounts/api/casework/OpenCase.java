package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case to open.
 *
 * @param person whom it is about
 * @param kind one of the organisation's kinds of case
 * @param text what was said; sealed, may be left out
 */
public record OpenCase(
        @NotNull UUID person,

        @Schema(description = "GET /api/v1/case-kinds lists them") @NotNull
        String kind,

        @Schema(description = "What was said; sealed, may be left out")
        String text) {
    @Override
    public String toString() {
        return "OpenCase[" + kind + ", hidden]";
    }
}
