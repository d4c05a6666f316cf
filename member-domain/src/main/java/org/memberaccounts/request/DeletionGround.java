package org.memberaccounts.request;

import java.util.Locale;

/** Why somebody asks for deletion (DEL-1, PIPL Art. 47). */
public enum DeletionGround {
    NO_LONGER_WANTED, CONSENT_WITHDRAWN, PURPOSE_ACHIEVED, SERVICE_ENDED, UNLAWFUL_USE, AGREEMENT_BROKEN;

    /** As it stands in the database, the API and the certificate. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is none by this code */
    public static DeletionGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
