package org.memberaccounts.broadcast;

import org.memberaccounts.audit.log.NamedAction;

/** The events of notices to everybody. */
public enum BroadcastAction implements NamedAction {
    BROADCAST_BEGUN,
    BROADCAST_PAUSED,
    BROADCAST_RESUMED,
    BROADCAST_STOPPED,
    /** An officer accounted for people who could not be told. */
    BROADCAST_ACCOUNTED,
    BROADCAST_ENDED
}
