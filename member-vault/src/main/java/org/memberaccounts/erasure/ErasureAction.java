package org.memberaccounts.erasure;

import org.memberaccounts.audit.log.Action;

/** The acts on an erasure. */
public enum ErasureAction implements Action {
    BEGUN("erasure.begun"),
    PLACE_ERASED("erasure.place-erased"),
    ENDED("erasure.ended");

    private final String code;

    ErasureAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
