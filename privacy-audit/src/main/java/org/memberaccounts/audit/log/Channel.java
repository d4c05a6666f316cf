package org.memberaccounts.audit.log;

import org.memberaccounts.code.Coded;

/** How it came in. */
public enum Channel implements Coded {
    WEB,
    API,
    JOB,
    /** Through the identity provider. */
    IDENTITY;

    /** The channel that stands as this in entries. */
    public static Channel of(String code) {
        return Coded.of(Channel.class, code);
    }
}
