package org.memberaccounts.purpose;

import java.util.Locale;

/** Why the law lets data be used for a purpose. */
public enum LegalBasis {
    /** To fulfil the contract with the person (PIPL Art. 13(1)(2)). */
    CONTRACT,
    /** The person agreed (PIPL Art. 13(1)(1), 14). */
    CONSENT,
    /** The person agreed to this by itself (PIPL Art. 23, 25, 29, 39). */
    SEPARATE_CONSENT,
    /** A law orders it (PIPL Art. 13(1)(3)). */
    LEGAL_OBLIGATION,
    /** The person exercises a right of theirs (PIPL Art. 44-47). */
    DATA_SUBJECT_RIGHT;

    public boolean needsConsent() {
        return this == CONSENT || this == SEPARATE_CONSENT;
    }

    /** As it stands in the log and in the organisation pack. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LegalBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
