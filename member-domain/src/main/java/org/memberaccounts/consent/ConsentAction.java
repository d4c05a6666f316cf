package org.memberaccounts.consent;

import org.memberaccounts.audit.log.Action;

/** The decisions that people make about purposes. */
public enum ConsentAction implements Action {
    GIVEN("consent.given"),
    REFUSED("consent.refused"),
    WITHDRAWN("consent.withdrawn");

    private final String code;

    ConsentAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
