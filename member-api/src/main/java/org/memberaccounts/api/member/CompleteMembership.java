package org.memberaccounts.api.member;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that completing a membership asks for, by attribute. The email may be left out: it is the one you sign in
 * with.
 */
public record CompleteMembership(
        @Schema(
                description = "By attribute; GET /api/v1/attributes says which are required. email is optional: it "
                        + "is the one you sign in with")
        @NotNull
        Map<String, String> attributes) {
    @Override
    public String toString() {
        return "CompleteMembership[hidden]";
    }
}
