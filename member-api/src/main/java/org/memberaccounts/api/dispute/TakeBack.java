package org.memberaccounts.api.dispute;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reason why a dispute is taken back. */
public record TakeBack(
        @Schema(
                description =
                        "Why, in your own words; stored encrypted, and shown to the person. At most 1,000" + " letters")
        @NotBlank
        String text) {
    @Override
    public String toString() {
        return "TakeBack[hidden]";
    }
}
