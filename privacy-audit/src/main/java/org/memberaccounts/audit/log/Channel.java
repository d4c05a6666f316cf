package org.memberaccounts.audit.log;

import java.util.Locale;

/** How it came in. */
public enum Channel {
    WEB,
    API,
    JOB,
    /** Through the identity provider. */
    IDENTITY;

    /** As it stands in entries. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel that stands as this in entries. */
    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
