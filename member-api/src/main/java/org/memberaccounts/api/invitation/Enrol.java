package org.memberaccounts.api.invitation;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person whom another system enrols.
 *
 * @param attributes everything that completing a membership asks for, the email included
 * @param language in which the person is told: {@code en} or {@code zh-CN}, for which {@code zh} does too
 */
public record Enrol(
        @Schema(description = "Everything that completing a membership asks for, the email included") @NotNull
        Map<String, String> attributes,

        @Schema(
                description = "In which the person is told; zh is zh-CN",
                enumeration = {"en", "zh", "zh-CN"})
        @NotNull
        String language) {
    @Override
    public String toString() {
        return "Enrol[hidden]";
    }
}
