package org.memberaccounts.purpose;

import org.memberaccounts.organisation.AttributeId;

/** The id of a purpose, in the same form as an attribute's. */
public record PurposeId(String value) {
    static final PurposeId SELF_ACCESS = new PurposeId("self-access");
    static final PurposeId NOTICES = new PurposeId("notices");
    static final PurposeId RIGHTS_REQUESTS = new PurposeId("rights-requests");

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
