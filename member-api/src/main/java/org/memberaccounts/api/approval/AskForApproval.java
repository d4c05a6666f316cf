package org.memberaccounts.api.approval;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks a second person.
 *
 * @param act what is to be approved
 * @param about what it is to be done to
 */
public record AskForApproval(
        @Schema(
                description = "case-reading: to read data for a case of yours that is about a colleague, or of a "
                        + "kind that needs an approval")
        @NotNull
        String act,

        @Schema(description = "Id of what the approval is about, such as the case") @NotNull
        UUID about) {}
