package org.memberaccounts.notice;

import org.memberaccounts.audit.log.Action;

/** The events of notices. */
public enum NoticeAction implements Action {
    SENT("notice.sent"),
    GIVEN_UP("notice.given-up");

    private final String code;

    NoticeAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
