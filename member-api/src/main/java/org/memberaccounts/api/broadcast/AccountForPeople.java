package org.memberaccounts.api.broadcast;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.broadcast.BroadcastChannel;

/** An account of people who could not be told. */
public record AccountForPeople(
        @NotNull BroadcastChannel channel,

        @Schema(description = "How many, as left.people of the channel says") @NotNull
        Long people,

        @Schema(description = "The last of them, as left.upTo of the channel says") @NotNull
        Long upTo,

        @Schema(
                description =
                        "Why they can't be told in this way, and what was done instead. It names nobody. At most 1,000"
                                + " letters")
        @NotBlank
        String reason) {
    @Override
    public String toString() {
        return "AccountForPeople[" + channel + ", hidden]";
    }
}
