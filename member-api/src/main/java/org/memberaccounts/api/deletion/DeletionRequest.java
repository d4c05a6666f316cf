package org.memberaccounts.api.deletion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.memberaccounts.api.document.CodesOf;
import org.memberaccounts.deletion.CodeReach;
import org.memberaccounts.deletion.DeletionFile;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.deletion.RefusalGround;
import org.memberaccounts.request.AnswersDue;
import org.memberaccounts.request.RequestFile;

/**
 * A request.
 *
 * @param state code of a state of the workflow; superseded: another erasure of the same person came first
 * @param officer the staff number of who decides
 * @param answerBy the last day on which the answer is in time, in the organisation's zone; absent once there is nothing
 *     to answer
 * @param late whether that day is over
 * @param provisional whether that day may still change, since the working days of its year aren't known yet
 * @param waitingUntil until when it can be cancelled, once approved
 * @param claimCode code of a {@link CodeReach}: whether the person can have a claim code; absent unless it is waiting
 * @param heldUntil until when at most the erasure waits for the mail that has the code; absent unless it does
 */
@Schema(name = "DeletionRequest")
public record DeletionRequest(
        UUID id,
        String number,
        DeletionGround ground,

        @Schema(description = "superseded: another deletion for the same person came first")
        @CodesOf(DeletionCodes.States.class)
        String state,

        boolean open,

        @Schema(description = "Staff number of the officer who decides")
        Integer officer,

        @Schema(description = "Absent unless it was refused")
        RefusalGround refusalGround,

        @Schema(description = "The last day for an answer in time; absent once no answer is due")
        LocalDate answerBy,

        boolean late,

        @Schema(
                description =
                        "Whether that day may still change, because the working days of its year aren't known " + "yet")
        boolean provisional,

        @Schema(description = "Until when it can be cancelled, once approved")
        Instant waitingUntil,

        @Schema(description = "Whether the person can have a claim code; absent unless the request is waiting")
        CodeReach claimCode,

        @Schema(
                description = "The latest time until which the deletion waits for the email with the code; absent "
                        + "unless it does")
        Instant heldUntil,

        List<Move> moves) {
    /**
     * One move a request has made.
     *
     * @param officer the staff number of the officer who made it; absent where none did
     */
    public record Move(
            @CodesOf(DeletionCodes.Acts.class) String act,
            @CodesOf(DeletionCodes.States.class) String state,
            Instant at,
            Integer officer) {}

    static DeletionRequest of(DeletionFile file, AnswersDue due, Optional<CodeReach> reach) {
        RequestFile request = file.request();
        return new DeletionRequest(
                request.id().value(),
                request.number(),
                file.ground(),
                request.state().code(),
                request.isOpen(),
                request.officer().orElse(null),
                file.refusalGround().orElse(null),
                due.by(request).orElse(null),
                due.isLate(request),
                due.isProvisional(request),
                file.waitingUntil().orElse(null),
                reach.orElse(null),
                file.heldUntil().orElse(null),
                request.moves().stream()
                        .map(move -> new Move(
                                move.act().code(),
                                move.to().code(),
                                move.at(),
                                move.officer().orElse(null)))
                        .toList());
    }
}
