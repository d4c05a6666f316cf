package org.memberaccounts.deletion;

import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.request.RequestFile;

/**
 * A request for deletion, as anybody who may see it sees it; nothing in it is personal data.
 *
 * @param request the part that requests of all kinds have
 * @param waitingUntil the time until which it can be cancelled, once it was approved
 * @param heldUntil the latest time until which the erasure waits for the mail that has the claim code, if it does
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
