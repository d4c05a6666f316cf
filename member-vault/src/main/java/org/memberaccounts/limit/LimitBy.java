package org.memberaccounts.limit;

import org.memberaccounts.code.Coded;

/** The ones of whom each has tokens of their own. There is none by the person concerned alone. */
public enum LimitBy implements Coded {
    /** Each member of staff. */
    STAFF,
    /** Each other system. */
    SYSTEM,
    /** Each member of staff and each system, about each person: the same person again and again. */
    READER_AND_PERSON,
    /** Each member, in their own affairs. */
    MEMBER,
    /** Each network address, of somebody who isn't signed in as a rule. */
    NETWORK_ADDRESS,
    /** Each phone number that texts go to, whoever asks for them. */
    PHONE_NUMBER,
    /** Each email address that somebody types, whoever types it and whether or not anybody has it. */
    EMAIL_ADDRESS;
}
