package org.memberaccounts.dispute;

import org.memberaccounts.code.Coded;

/** The ways in which a dispute ends. */
public enum DisputeEnding implements Coded {
    /** The person changed the answer, or took it out. */
    CORRECTED(DisputeAction.DISPUTE_CORRECTED),
    /** The person said that it is right. */
    CONFIRMED(DisputeAction.DISPUTE_CONFIRMED),
    /** An agent took it back. */
    TAKEN_BACK(DisputeAction.DISPUTE_TAKEN_BACK);

    private final DisputeAction action;

    DisputeEnding(DisputeAction action) {
        this.action = action;
    }

    DisputeAction action() {
        return action;
    }
}
