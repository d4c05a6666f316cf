package org.memberaccounts.api.consent;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Your decision about a purpose.
 *
 * @param given absent while you have not decided, which counts as no
 * @param decision absent likewise; its receipt is at {@code /consents/{decision}/receipt}
 */
public record Consent(
        @Schema(description = "GET /api/v1/purposes lists them")
        String purpose,

        String question,
        int textVersion,

        @Schema(description = "Absent while you have not decided, which counts as no")
        Boolean given,

        UUID decision,
        Integer decidedTextVersion,
        Instant decidedAt) {}
