package org.memberaccounts.deletion;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.request.RequestFile;

/**
 * A request for deletion as everybody may see it who may see it at all; nothing in it is personal data.
 *
 * @param request what it has in common with requests of other kinds
 * @param waitingUntil until when it can be called off, once it was approved
 * @param heldUntil until when at most the erasure waits for the mail that has the claim code, once it does
 */
public record DeletionFile(
        RequestFile request,
        DeletionGround ground,
        Optional<RefusalGround> refusalGround,
        Optional<Instant> waitingUntil,
        Optional<Instant> heldUntil) {
    boolean isWaiting() {
        return request.state().equals(DeletionWorkflow.WAITING);
    }
}
