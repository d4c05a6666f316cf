package org.memberaccounts.purpose;

import org.memberaccounts.organisation.AttributeId;

/** The id of a purpose, in the same form as an attribute's. */
public record PurposeId(String value) {
    /**
     * The purpose for which a person's own page reads. It is no use by us, so it is no reason to ask for an attribute.
     */
    public static final PurposeId SELF_ACCESS = new PurposeId("self-access");

    /** The purpose of telling people something: the system reads the address to send it to. */
    public static final PurposeId NOTICES = new PurposeId("notices");

    /** The purpose of deciding what people ask for: officers read what was written about their requests. */
    public static final PurposeId RIGHTS_REQUESTS = new PurposeId("rights-requests");

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
