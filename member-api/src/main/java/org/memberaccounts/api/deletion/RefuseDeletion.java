package org.memberaccounts.api.deletion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.deletion.RefusalGround;

/**
 * Refuses a request.
 *
 * @param ground code of a {@link RefusalGround}
 * @param reasons as the person will read them; sealed
 */
public record RefuseDeletion(
        @NotNull RefusalGround ground,

        @Schema(description = "The person will read them; stored encrypted") @NotBlank
        String reasons) {
    @Override
    public String toString() {
        return "RefuseDeletion[" + ground + ", hidden]";
    }
}
