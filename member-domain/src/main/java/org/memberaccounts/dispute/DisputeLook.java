package org.memberaccounts.dispute;

import java.util.List;
import org.memberaccounts.vault.Refusal;

/** The outcome of a look at what is disputed of the person of a case. */
public sealed interface DisputeLook {
    /** The open disputes about answers that the agent could otherwise read on this case, one for each at most. */
    record Open(List<DisputeFile> disputes) implements DisputeLook {
        public Open {
            disputes = List.copyOf(disputes);
        }
    }

    /** The agent can't read on this case now. */
    record NotAllowed(Refusal why) implements DisputeLook {}

    /** There is no such case, or it isn't this agent's; then the attempt is on record. */
    record UnknownCase() implements DisputeLook {}
}
