package org.memberaccounts.member;

import org.memberaccounts.audit.log.NamedAction;

/** The events of memberships and profiles. */
public enum MemberAction implements NamedAction {
    MEMBERSHIP_COMPLETED,
    MEMBERSHIP_GRANTED,
    MEMBERSHIP_REMOVED,
    /** Everything required is there and verified. */
    MEMBERSHIP_OFFICIAL,
    /** Something that an official member has is missing or not verified any more. */
    MEMBERSHIP_NOT_OFFICIAL,
    ATTRIBUTE_ADDED,
    ATTRIBUTE_CHANGED,
    ATTRIBUTE_REMOVED
}
