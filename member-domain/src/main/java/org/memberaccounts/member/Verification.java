package org.memberaccounts.member;

import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** An answer that can be verified, and must be of an official member. The feature that verifies it brings this bean. */
public interface Verification {
    /** Returns the answer that it is about. */
    AttributeId attribute();

    /** Tells whether the person's present answer is verified. */
    boolean isVerified(PersonId person);
}
