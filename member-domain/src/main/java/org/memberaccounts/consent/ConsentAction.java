package org.memberaccounts.consent;

import org.memberaccounts.audit.log.NamedAction;

/** The decisions that people make about purposes. */
public enum ConsentAction implements NamedAction {
    CONSENT_GIVEN,
    CONSENT_REFUSED,
    CONSENT_WITHDRAWN,
    /** A yes to a coming text, which counts from its first day. */
    CONSENT_GIVEN_AHEAD,
    CONSENT_REFUSED_AHEAD
}
