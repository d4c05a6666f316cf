package org.memberaccounts.broadcast;

import org.memberaccounts.code.Coded;

/** The states of a notice to everybody. */
public enum BroadcastState implements Coded {
    RUNNING,
    /** Nobody else is told until an officer has it go on. What was handed over goes its way. */
    PAUSED,
    /** Nobody else is told, for good; what still waited was taken back. */
    STOPPED,
    /** Everybody was told, or can't be. */
    ENDED;

    boolean isOver() {
        return this == STOPPED || this == ENDED;
    }
}
