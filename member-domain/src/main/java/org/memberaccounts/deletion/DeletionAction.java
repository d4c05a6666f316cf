package org.memberaccounts.deletion;

import org.memberaccounts.audit.log.Action;

/** The acts on certificates. */
enum DeletionAction implements Action {
    CODE_MADE("certificate.code-made"),
    FETCHED("certificate.fetched");

    private final String code;

    DeletionAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
