package org.memberaccounts.request;

/** The outcome of an attempt to move a request. */
public sealed interface Moving {
    record Moved(RequestFile file) implements Moving {}

    /** The request has another state by now. */
    record NotNow(RequestFile file) implements Moving {}

    /** The actor may not move it; the attempt is on record. */
    record NotAllowed(Denial why) implements Moving {}

    /** The actor must sign in again first, and come back; the attempt is on record. */
    record SignInAgain() implements Moving {}

    /** There is no such request, or the actor may not know of it; that attempt is on record. */
    record UnknownRequest() implements Moving {}
}
