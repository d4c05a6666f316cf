package org.memberaccounts.purpose;

import org.memberaccounts.code.Coded;

/** The legal bases on which data may be used for a purpose. */
public enum LegalBasis implements Coded {
    /** The contract with the person needs it (PIPL Art. 13(1)(2)). */
    CONTRACT,
    /** The person agreed (PIPL Art. 13(1)(1), 14). */
    CONSENT,
    /** The person agreed to this separately (PIPL Art. 23, 25, 29, 39). */
    SEPARATE_CONSENT,
    /** A law requires it (PIPL Art. 13(1)(3)). */
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
