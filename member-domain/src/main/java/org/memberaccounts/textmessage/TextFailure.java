package org.memberaccounts.textmessage;

import org.memberaccounts.code.Coded;

/** The kinds of reasons for which a text doesn't reach a person. */
public enum TextFailure implements Coded {
    /** The gateway says that there is no such number, or none that takes texts. */
    NO_SUCH_NUMBER,
    /** The network kept it for a while and then gave it up: the phone was off, or out of reach. */
    NOT_REACHED,
    /** The network, or the owner of the number, takes no texts from us. */
    BLOCKED,
    /** The network came back with another reason, or with none. */
    NOT_DELIVERED,
    /** The gateway refuses the text itself, such as a template that was not approved. */
    TEXT_REFUSED,
    /** The pack names no gateway for that country, or one that is not set up. */
    NO_GATEWAY,
    /** The most that texts may cost in a day is used up. */
    CEILING,
    /** No gateway took it while it was of use. */
    TOO_LATE,
    /** The person has no number, is gone, or may not be told. */
    NO_NUMBER,
    /** An officer stopped what went to everybody. */
    STOPPED;
}
