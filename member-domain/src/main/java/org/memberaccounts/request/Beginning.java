package org.memberaccounts.request;

/** The outcome of asking for something. */
public sealed interface Beginning {
    record Begun(RequestFile file) implements Beginning {}

    /** The person has an open request of this kind; nothing was added. */
    record OpenAlready(RequestFile file) implements Beginning {}

    /** The actor may not ask; the attempt is on record. */
    record NotAllowed(Denial why) implements Beginning {}

    /** The actor must sign in again first, and come back; the attempt is on record. */
    record SignInAgain() implements Beginning {}
}
