package org.memberaccounts.member;

import org.memberaccounts.audit.log.Action;

/** The events of memberships and profiles. */
public enum MemberAction implements Action {
    COMPLETED("membership.completed"),
    GRANTED("membership.granted"),
    REMOVED("membership.removed"),
    CORRECTED("profile.corrected");

    private final String code;

    MemberAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
