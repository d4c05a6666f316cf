package org.memberaccounts.invitation;

import org.memberaccounts.audit.log.Action;

/** The events of people whom another system enrols. */
public enum InvitationAction implements Action {
    ENROLLED("person.enrolled"),
    INVITED("membership.invited"),
    CONFIRMED("membership.confirmed"),
    DECLINED("invitation.declined"),
    ENDED("invitation.ended");

    private final String code;

    InvitationAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
