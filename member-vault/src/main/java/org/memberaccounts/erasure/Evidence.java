package org.memberaccounts.erasure;

import java.util.Objects;
import org.memberaccounts.code.Coded;

/**
 * The report of a target.
 *
 * @param how what became of what lay there
 * @param items how many there were; never which
 */
public record Evidence(How how, int items) {
    /** The ways in which a target erases. */
    public enum How implements Coded {
        /** Deleted. */
        DELETED,
        /** Kept, but anonymised: a row that must be kept, without the person. */
        UNTIED,
        /** Made useless. */
        STOPPED,
        /** A key destroyed: nothing that it sealed opens any more. */
        DESTROYED,
        /** Searched, and nothing was found. */
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
