package org.memberaccounts.notice;

import org.memberaccounts.audit.log.NamedAction;

/** The events of notices. */
public enum NoticeAction implements NamedAction {
    NOTICE_SENT,
    NOTICE_GIVEN_UP,
    NOTICE_CAME_BACK,
    NOTICE_SWITCHED_ON,
    NOTICE_SWITCHED_OFF
}
