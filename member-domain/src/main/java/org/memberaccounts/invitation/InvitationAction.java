package org.memberaccounts.invitation;

import org.memberaccounts.audit.log.NamedAction;

/** The events of people whom another system enrols. */
public enum InvitationAction implements NamedAction {
    PERSON_ENROLLED,
    MEMBERSHIP_INVITED,
    MEMBERSHIP_CONFIRMED,
    INVITATION_DECLINED,
    INVITATION_ENDED
}
