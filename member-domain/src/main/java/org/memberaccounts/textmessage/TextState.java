package org.memberaccounts.textmessage;

import org.memberaccounts.code.Coded;

/** The states of a text message: what is proven of it, and no more. */
public enum TextState implements Coded {
    /** No gateway has taken it yet; it is tried again. */
    WAITING,
    /** A gateway took all of it. Nobody knows yet whether it arrived. */
    HANDED_OVER,
    /** The network says that the phone got all of it. That somebody read it is not said by this. */
    DELIVERED,
    /** A gateway took it, and the network says that the phone didn't get it. */
    CAME_BACK,
    /** No gateway took it, and it is not tried any more. */
    GIVEN_UP;
}
