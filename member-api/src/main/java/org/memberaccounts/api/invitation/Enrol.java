package org.memberaccounts.api.invitation;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person whom another system enrols.
 *
 * @param attributes everything that completing a membership asks for, the email included
 * @param language in which the person is told: one that the organisation speaks, by its tag (BCP 47)
 */
public record Enrol(
        @Schema(description = "Everything that completing a membership asks for, including the email address") @NotNull
        Map<String, String> attributes,

        @Schema(
                description = "The language in which we write to the person: one of the organisation's, by its tag "
                        + "(BCP 47), or one that it covers, such as zh for zh-CN")
        @NotNull
        String language) {
    @Override
    public String toString() {
        return "Enrol[hidden]";
    }
}
