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
                description = "case-reading: to read on a case that is about a colleague, or of a"
                        + " kind that needs an approval")
        String act,

        @Schema(description = "What is to be approved, in words")
        String what,

        UUID about,

        @Schema(
                description =
                        "ended: it was granted, and its hours are over; withdrawn: nobody had answered when what it was"
                                + " asked for was over")
        ApprovalFile.State state,

        @Schema(description = "Staff number of who asks") int askedBy,

        Instant askedAt,

        @Schema(description = "Staff number of who answered; absent while it waits")
        Integer decidedBy,

        Instant decidedAt,

        @Schema(description = "Until when it holds; absent unless it was granted")
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
