package org.memberaccounts.purpose;

import java.util.Locale;

/** Who may read for a purpose. */
public enum ReaderKind {
    /** Agents of the service centre, on a case. */
    SUPPORT,
    /** Other systems, with a token for the purpose. */
    INTEGRATOR,
    /** Work of ours that nobody starts by hand. */
    SYSTEM,
    /** The person themselves. */
    SELF;

    /** As it stands in the organisation pack and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReaderKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
