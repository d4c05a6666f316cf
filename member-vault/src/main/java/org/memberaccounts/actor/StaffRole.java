package org.memberaccounts.actor;

import java.util.EnumSet;
import java.util.Set;
import org.memberaccounts.code.Coded;

/** The duties that somebody of the staff can have. */
public enum StaffRole implements Coded {
    /** An agent of the service centre, the only one who reads people's data, on a case. */
    SUPPORT,
    /** The head of the service centre, who approves what agents may not do on their own. */
    SUPPORT_LEAD,
    /** Decides about requests for deletion. */
    PRIVACY_OFFICER,
    /** Reads the log, and so checks on all the others. */
    AUDITOR;

    /** Whether these roles check each other in one hand: an auditor is nothing else. */
    public static boolean conflict(Set<StaffRole> roles) {
        return roles.contains(AUDITOR) && !EnumSet.of(AUDITOR).containsAll(roles);
    }
}
