package org.memberaccounts.audit.log;

import java.util.Locale;

/** How it ended. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED;

    /** As it stands in entries. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome that stands as this in entries. */
    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
