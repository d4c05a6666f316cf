package org.memberaccounts.broadcast;

import org.memberaccounts.code.Coded;

/** The states of a person on a channel. */
enum ToldState implements Coded {
    /** It lies ready, and nobody has accepted it yet. */
    WAITING,
    /** It lies in the inbox, or a mail server or gateway has accepted it. */
    HANDED_OVER,
    /** It was not accepted, and isn't tried any more. */
    GIVEN_UP,
    /** The person has no address on this channel: nothing was to be handed over. */
    NO_ADDRESS
}
