package org.memberaccounts.api.deletion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.deletion.RefusalGround;

/**
 * Refuses a request.
 *
 * @param ground code of a {@link RefusalGround}
 * @param reasons as the person will read them; sealed
 */
public record RefuseDeletion(
        String ground,

        @Schema(description = "As the person will read them; sealed")
        String reasons) {
    @Override
    public String toString() {
        return "RefuseDeletion[" + ground + ", hidden]";
    }
}
