package org.memberaccounts.api.dispute;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.dispute.DisputeEnding;
import org.memberaccounts.dispute.DisputeFile;
import org.memberaccounts.dispute.DisputeReason;

/** A dispute about an answer; neither the answer nor what was said about it is in it. */
@Schema(name = "Dispute")
public record Dispute(
        UUID id,

        @Schema(description = "The answer that may be wrong: GET /api/v1/attributes lists them")
        String attribute,

        DisputeReason reason,
        Instant since,

        @Schema(description = "How it ended; absent while it is open")
        DisputeEnding ending,

        @Schema(description = "Absent while it is open") Instant endedAt) {
    static Dispute of(DisputeFile file) {
        return new Dispute(
                file.id().value(),
                file.attribute().value(),
                file.reason(),
                file.since(),
                file.end().map(DisputeFile.End::how).orElse(null),
                file.end().map(DisputeFile.End::at).orElse(null));
    }

    static URI addressOf(DisputeFile file) {
        return URI.create("cases/" + file.onCase() + "/disputes");
    }
}
