package org.memberaccounts.dispute;

import org.memberaccounts.audit.log.NamedAction;

/** The events of disputes. */
public enum DisputeAction implements NamedAction {
    DISPUTE_FLAGGED,
    DISPUTE_CORRECTED,
    DISPUTE_CONFIRMED,
    DISPUTE_TAKEN_BACK
}
