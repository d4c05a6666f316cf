package org.memberaccounts.api.casework;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case to give to somebody else.
 *
 * @param agent absent to put it back into the queue
 */
public record HandOver(
        @Schema(description = "The staff number of the agent who is to have it; leave it out to put the case back")
        Integer agent,

        @NotBlank @Schema(description = "Why; stored encrypted, and shown to the person. At most 500 letters")
        String reason) {
    @Override
    public String toString() {
        return "HandOver[hidden]";
    }
}
