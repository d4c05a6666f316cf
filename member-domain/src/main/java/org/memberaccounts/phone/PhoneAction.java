package org.memberaccounts.phone;

import org.memberaccounts.audit.log.NamedAction;

/** The events of phone numbers. */
public enum PhoneAction implements NamedAction {
    PHONE_CODE_ASKED,
    PHONE_VERIFIED,
    /** A number that was verified is no longer. */
    PHONE_UNVERIFIED,
    /** Somebody else has verified the holder's number. */
    PHONE_CONTESTED,
    /** Nobody who has verified it after the holder has it any more. */
    PHONE_UNCONTESTED,
    /** The holder has proven anew that the number is theirs. */
    PHONE_KEPT
}
