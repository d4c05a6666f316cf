package org.memberaccounts.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody asks for deletion (DEL-1, PIPL Art. 47). */
public enum DeletionGround {
    NO_LONGER_WANTED, CONSENT_WITHDRAWN, PURPOSE_ACHIEVED, SERVICE_ENDED, UNLAWFUL_USE, AGREEMENT_BROKEN;

    /** As it stands in the database, the API and the certificate. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ground of this code, whatever text it is given. */
    public static Optional<DeletionGround> find(String code) {
        return Arrays.stream(values()).filter(ground -> ground.code().equals(code)).findFirst();
    }

    static DeletionGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
