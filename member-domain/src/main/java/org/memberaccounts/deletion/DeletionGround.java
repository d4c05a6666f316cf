package org.memberaccounts.deletion;

import java.util.Optional;
import org.memberaccounts.code.Coded;

/** The grounds on which somebody asks for deletion (DEL-1). */
public enum DeletionGround implements Coded {
    /** A promise of ours that goes beyond the law. */
    NO_LONGER_WANTED(0),
    CONSENT_WITHDRAWN(3),
    PURPOSE_ACHIEVED(1),
    SERVICE_ENDED(2),
    UNLAWFUL_USE(4),
    AGREEMENT_BROKEN(4);

    private final int item;

    DeletionGround(int item) {
        this.item = item;
    }

    /** Returns the law that gives the right to it: an item of PIPL Art. 47; empty where no law does. */
    public Optional<String> law() {
        return item == 0 ? Optional.empty() : Optional.of("PIPL Art. 47(" + item + ")");
    }

    /** Finds the ground with this code. Any text may be given. */
    public static Optional<DeletionGround> find(String code) {
        return Coded.find(DeletionGround.class, code);
    }

    static DeletionGround of(String code) {
        return Coded.of(DeletionGround.class, code);
    }
}
