package org.memberaccounts.approval;

import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Action;

/** What is done about approvals. */
public enum ApprovalAction implements Action {
    ASKED("approval.asked"),
    GRANTED("approval.granted"),
    DECLINED("approval.declined");

    private final String code;

    ApprovalAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static ApprovalAction of(ApprovalMoved.Move move) {
        return valueOf(move.name());
    }

    /** The duty that it takes: whoever asks works on cases, and whoever answers is their head. */
    StaffRole duty() {
        return this == ASKED ? StaffRole.SUPPORT : StaffRole.SUPPORT_LEAD;
    }
}
