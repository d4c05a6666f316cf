package org.memberaccounts.erasure;

import java.util.Objects;
import org.memberaccounts.code.Coded;

/**
 * What a target reports.
 *
 * @param how what became of it
 * @param items how many there were; never which
 */
public record Evidence(How how, int items) {
    /** What became of what lay in a place. */
    public enum How implements Coded {
        /** It is gone. */
        DELETED,
        /** It stays, and is nobody's: a row that must be kept, without the person. */
        UNTIED,
        /** It can't be used any more. */
        STOPPED,
        /** A key: what it sealed opens no more. */
        DESTROYED,
        /** Looked for, and nothing found. */
        NOTHING_FOUND;

        static How of(String code) {
            return Coded.of(How.class, code);
        }
    }

    public Evidence {
        Objects.requireNonNull(how);
        if (items < 0) {
            throw new IllegalArgumentException("There are no fewer than no items.");
        }
    }

    public static Evidence deleted(int items) {
        return new Evidence(How.DELETED, items);
    }

    public static Evidence untied(int items) {
        return new Evidence(How.UNTIED, items);
    }
}
