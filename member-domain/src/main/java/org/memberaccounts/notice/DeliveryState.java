package org.memberaccounts.notice;

import org.memberaccounts.code.Coded;

/** The states of a notice on one channel, in words that say no more than was seen. */
public enum DeliveryState implements Coded {
    /** Nobody has accepted it yet; it is tried again. */
    WAITING,
    /** The mail server or gateway accepted it. What became of it then nobody has told us. */
    HANDED_OVER,
    /** The network says that it was delivered. Whether anybody has read it is not known. */
    DELIVERED,
    /** It was accepted, and came back undelivered. */
    CAME_BACK,
    /** It was never accepted, and is not tried any more. */
    GIVEN_UP;

    /** Tells whether a mail server or gateway has it, for all we know. */
    public boolean isOnItsWayOrThere() {
        return this == HANDED_OVER || this == DELIVERED;
    }
}
