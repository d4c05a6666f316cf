package org.memberaccounts.purpose;

import org.memberaccounts.code.Coded;

/** Why the law lets data be used for a purpose. */
public enum LegalBasis implements Coded {
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

    static LegalBasis of(String code) {
        return Coded.of(LegalBasis.class, code);
    }
}
