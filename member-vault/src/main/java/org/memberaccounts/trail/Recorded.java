package org.memberaccounts.trail;

/**
 * An event of the domain that goes into the log. Firing it records it in the running transaction: both are committed,
 * or neither is.
 */
public interface Recorded {
    /** Returns the content of its entry. */
    Fact fact();
}
