package org.memberaccounts.audit.log;

import org.memberaccounts.code.Coded;

/** The outcome of an act. */
public enum Outcome implements Coded {
    DONE,
    REFUSED,
    FAILED;

    /** Returns the outcome with this code. */
    public static Outcome of(String code) {
        return Coded.of(Outcome.class, code);
    }
}
