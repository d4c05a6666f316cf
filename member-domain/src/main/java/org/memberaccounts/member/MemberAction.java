package org.memberaccounts.member;

import org.memberaccounts.audit.log.NamedAction;

/** The events of memberships and profiles. */
public enum MemberAction implements NamedAction {
    MEMBERSHIP_COMPLETED,
    MEMBERSHIP_GRANTED,
    MEMBERSHIP_REMOVED,
    ATTRIBUTE_ADDED,
    ATTRIBUTE_CHANGED,
    ATTRIBUTE_REMOVED
}
