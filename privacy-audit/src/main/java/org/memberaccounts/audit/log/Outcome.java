package org.memberaccounts.audit.log;

import org.memberaccounts.code.Coded;

/** How it ended. */
public enum Outcome implements Coded {
    DONE,
    REFUSED,
    FAILED;

    /** The outcome that stands as this in entries. */
    public static Outcome of(String code) {
        return Coded.of(Outcome.class, code);
    }
}
