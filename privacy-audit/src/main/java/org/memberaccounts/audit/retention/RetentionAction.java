package org.memberaccounts.audit.retention;

import org.memberaccounts.audit.log.Action;

/** The acts on details of entries. */
public enum RetentionAction implements Action {
    DETAILS_DROPPED("log.details-dropped");

    private final String code;

    RetentionAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
