package org.memberaccounts.audit.log;

import org.memberaccounts.code.Coded;

/** The channel through which a request came in. */
public enum Channel implements Coded {
    WEB,
    API,
    JOB,
    /** Through the identity provider. */
    IDENTITY;

    /** Returns the channel with this code. */
    public static Channel of(String code) {
        return Coded.of(Channel.class, code);
    }
}
