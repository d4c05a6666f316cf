package org.memberaccounts.trail;

import org.memberaccounts.audit.log.Action;

/** The acts on the log itself. */
public enum LogAction implements Action {
    SEARCHED("log.searched");

    private final String code;

    LogAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
