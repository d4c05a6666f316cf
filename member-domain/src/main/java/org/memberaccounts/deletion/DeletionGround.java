package org.memberaccounts.deletion;

import java.util.Optional;
import org.memberaccounts.code.Coded;

/** The grounds on which somebody asks for deletion (DEL-1). {@link DeletionLaw} has the law of each. */
public enum DeletionGround implements Coded {
    /** A promise of ours that goes beyond the law. */
    NO_LONGER_WANTED,
    CONSENT_WITHDRAWN,
    PURPOSE_ACHIEVED,
    SERVICE_ENDED,
    UNLAWFUL_USE,
    AGREEMENT_BROKEN;

    /** Finds the ground with this code. Any text may be given. */
    public static Optional<DeletionGround> find(String code) {
        return Coded.find(DeletionGround.class, code);
    }

    static DeletionGround of(String code) {
        return Coded.of(DeletionGround.class, code);
    }
}
