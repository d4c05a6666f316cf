package org.memberaccounts.casework;

import org.memberaccounts.audit.log.Action;

/** The acts on cases. */
public enum CaseAction implements Action {
    OPENED("case.opened"),
    CLOSED("case.closed"),
    LOOKED_AT("case.looked-at");

    private final String code;

    CaseAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
