package org.memberaccounts.api.approval;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.approval.ApprovalFile;

/**
 * An approval, whatever came of it.
 *
 * @param askedBy staff number of who asks
 * @param decidedBy staff number of who answered; absent while it waits
 * @param until until when it holds; absent unless it was granted
 */
public record Approval(
        UUID id,

        @Schema(
                description = "case-reading: to read data for a case that is about a colleague, or of a kind that "
                        + "needs an approval")
        String act,

        @Schema(description = "What is to be approved, in words")
        String what,

        UUID about,

        @Schema(
                description = "ended: it was granted and has expired; withdrawn: nobody had answered when the case "
                        + "was closed")
        ApprovalFile.State state,

        @Schema(description = "Staff number of whoever asked")
        int askedBy,

        Instant askedAt,

        @Schema(description = "Staff number of whoever answered; absent while it is waiting")
        Integer decidedBy,

        Instant decidedAt,

        @Schema(description = "When it expires; absent unless it was granted")
        Instant until) {
    static Approval of(ApprovalFile file, String what) {
        return new Approval(
                file.id().value(),
                file.act(),
                what,
                file.about(),
                file.state(),
                file.askedBy(),
                file.askedAt(),
                file.decidedBy().orElse(null),
                file.decidedAt().orElse(null),
                file.grantedUntil().orElse(null));
    }
}
