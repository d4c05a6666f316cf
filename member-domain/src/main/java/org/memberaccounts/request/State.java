package org.memberaccounts.request;

import java.util.Locale;

/** Where a request is. Those that aren't aside are the stops of the route, in this order. */
public enum State {
    RECEIVED(false),
    IDENTITY_CONFIRMED(false),
    UNDER_REVIEW(false),
    REFUSAL_PROPOSED(true),
    REFUSED(true),
    APPEALED(true),
    APPROVED(false),
    WAITING(false),
    CALLED_OFF(true),
    SUPERSEDED(true),
    ERASING(false),
    VERIFIED(false),
    CLOSED(false);

    private final boolean aside;

    State(boolean aside) {
        this.aside = aside;
    }

    /** Whether it lies off the way from asking to the certificate. */
    public boolean isAside() {
        return aside;
    }

    /** As it stands in the database and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
