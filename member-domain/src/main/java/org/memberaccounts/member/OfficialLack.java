package org.memberaccounts.member;

import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.AttributeId;

/** The thing that keeps a member from being an official one: an answer, and what is wrong with it. */
public record OfficialLack(AttributeId attribute, Why why) {
    /** The things that can be wrong with an answer. */
    public enum Why implements Coded {
        /** It was not given, or was taken out. */
        MISSING,
        /** It is there and can be verified, and is not. */
        NOT_VERIFIED,
        /** Staff doubt it. */
        DISPUTED;
    }
}
