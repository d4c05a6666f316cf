package org.memberaccounts.policy;

import java.util.Locale;

/** What keeps a promise. A policy can name these and no others: no promise without a control that exists. */
public enum ControlId {
    QUESTIONS_HAVE_PURPOSE,
    CORRECTIONS_RECORDED,
    READS_HAVE_PURPOSE,
    CONSENT_BINDS,
    STORED_ENCRYPTED,
    LOG_ONLY_GROWS,
    DETAILS_DROPPED,
    PAYMENT_DATA_REFUSED,
    OWN_ACCESS,
    REQUESTS_ANSWERED_IN_TIME,
    LOCKS_HOLD,
    UNDER_AGE_REFUSED;

    /** As it stands in the organisation pack. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ControlId of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
