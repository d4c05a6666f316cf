package org.memberaccounts.api.renewal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yes or a no to a text. */
public record AnswerRenewal(
        @Schema(description = "As the question has it") @NotNull
        String purpose,

        @Schema(description = "Of the text that was read") @NotNull @Positive
        Integer textVersion,

        @NotNull Boolean given) {}
