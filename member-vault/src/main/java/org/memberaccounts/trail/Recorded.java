package org.memberaccounts.trail;

/**
 * An event of the domain that stands in the log. Firing it puts it on record in the running transaction: both are
 * committed, or neither is.
 */
public interface Recorded {
    /** The event as it is to stand there. */
    Fact fact();
}
