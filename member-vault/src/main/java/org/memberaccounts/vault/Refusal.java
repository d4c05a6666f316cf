package org.memberaccounts.vault;

import org.memberaccounts.authority.Lack;
import org.memberaccounts.code.Coded;

/** A reason why the door stayed shut. The code is stable: the log and the API's problems use it. */
public enum Refusal implements Coded {
    /** The actor's role, or an integrator's token, doesn't allow reading for this purpose. */
    ROLE_MISSING,
    /** Somebody acts as the person, and isn't. */
    NOT_YOURS,
    /** Somebody reads as the guardian of a person whose guardian they aren't. */
    NOT_GUARDIAN,
    /** A member of staff reads without a case. */
    CASE_MISSING,
    /** The case isn't open, or isn't about this person. */
    CASE_NOT_OPEN,
    /** Somebody else handles the case. */
    CASE_NOT_YOURS,
    /** The case serves another purpose. */
    CASE_FOR_OTHER_PURPOSE,
    /** A member of staff reads about themselves: they may as a person, but nobody may as staff. */
    OWN_RECORD,
    /** Cases of this kind need the reference of a document, and this one has none. */
    DOCUMENT_MISSING,
    /**
     * The case is about a colleague or of a kind that needs an approval, and no second person has approved it, or the
     * approval has run out.
     */
    APPROVAL_MISSING,
    /** The person's deletion was approved: nobody uses their data any more. */
    DELETION_APPROVED,
    /**
     * Somebody deleted the person's sign-in: they can't see who reads, so nobody does until it is decided what becomes
     * of them.
     */
    SIGN_IN_DELETED,
    /** Another system enrolled the person, who has not confirmed yet: only a notice may use their data. */
    NOT_CONFIRMED,
    /** The purpose needs consent, and none was ever given. */
    CONSENT_MISSING,
    /** Consent was given and withdrawn. */
    CONSENT_WITHDRAWN,
    /** Consent was given to an earlier text of the purpose. */
    CONSENT_OUTDATED,
    /** The purpose may not use one of the attributes. */
    ATTRIBUTE_NOT_FOR_PURPOSE,
    /** One of the answers is disputed, until the person has confirmed or corrected it. */
    DISPUTED,
    /** There is no such person, or no longer. */
    PERSON_UNKNOWN;

    /** Returns the refusal for a lack of authority. */
    public static Refusal of(Lack lack) {
        return switch (lack) {
            case NOT_YOURS -> NOT_YOURS;
            case NOT_GUARDIAN -> NOT_GUARDIAN;
        };
    }
}
