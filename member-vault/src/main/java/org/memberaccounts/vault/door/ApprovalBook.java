package org.memberaccounts.vault.door;

import java.util.UUID;

/** The door's question about what a second person approved. Answered by {@code casework}. */
public interface ApprovalBook {
    /** Whether this agent may read on this case though it is about a colleague; for some hours. */
    boolean isApproved(UUID caseId, int staff);
}
