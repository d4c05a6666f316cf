package org.memberaccounts.actor;

import java.util.EnumSet;
import java.util.Set;
import org.memberaccounts.code.Coded;

/** The duties that a member of staff can have. */
public enum StaffRole implements Coded {
    /** Agents of the service centre, the only staff who read what people gave, always on a case. */
    SUPPORT,
    /** The head of the service centre, who approves what agents may not do on their own. */
    SUPPORT_LEAD,
    /** The privacy officer, who decides about requests for deletion, and reads why they were refused. */
    PRIVACY_OFFICER,
    /** The auditor, who reads the log and so checks on all the others. */
    AUDITOR;

    /**
     * Tells whether one person may not hold all these roles: an auditor, who checks on the others, has no other role.
     */
    public static boolean conflict(Set<StaffRole> roles) {
        return roles.contains(AUDITOR) && !EnumSet.of(AUDITOR).containsAll(roles);
    }
}
