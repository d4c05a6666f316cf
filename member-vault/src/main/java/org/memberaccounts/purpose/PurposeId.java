package org.memberaccounts.purpose;

import org.memberaccounts.organisation.AttributeId;

/** The id of a purpose, in the same form as an attribute's. */
public record PurposeId(String value) {
    public PurposeId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("A purpose's id has small letters, digits and dashes, at most 40.");
        }
    }

    public static boolean isWellFormed(String text) {
        return AttributeId.isWellFormed(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
