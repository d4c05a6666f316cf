package org.memberaccounts.approval;

import java.util.Objects;
import org.memberaccounts.actor.StaffRole;

/**
 * A kind of act that needs a second person's approval.
 *
 * @param code such as {@code case-reading}; stable, since the database, the log and the API use it
 * @param ref the kind of thing that it is done to, as entries of the log refer to it, such as {@code case}
 * @param asker the role that asks for it
 * @param approver the role that approves it
 */
public record Act(String code, String ref, StaffRole asker, StaffRole approver) {
    public Act {
        Objects.requireNonNull(code);
        Objects.requireNonNull(ref);
        Objects.requireNonNull(asker);
        Objects.requireNonNull(approver);
    }
}
