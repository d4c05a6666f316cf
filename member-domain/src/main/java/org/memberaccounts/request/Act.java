package org.memberaccounts.request;

import java.util.Locale;

/** What moves a request, named for what has happened then. */
public enum Act {
    ASKED,
    IDENTITY_CONFIRMED,
    TAKEN_UP,
    TAKEN_OVER,
    APPROVED,
    WAITING_BEGUN,
    REFUSAL_PROPOSED,
    REFUSED,
    APPEALED,
    REOPENED,
    CALLED_OFF,
    OVERTAKEN,
    HELD,
    ERASING_BEGUN,
    ERASING_BEGUN_UNTOLD,
    VERIFIED,
    CLOSED;

    /** As it stands in the database, the log and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Act of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
