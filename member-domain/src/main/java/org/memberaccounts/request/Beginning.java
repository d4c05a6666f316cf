package org.memberaccounts.request;

/** What came of asking for something. */
public sealed interface Beginning {
    record Begun(RequestFile file) implements Beginning {}

    /** The person has a request of this kind that is still on its way; nothing was added. */
    record OpenAlready(RequestFile file) implements Beginning {}

    /** It isn't theirs to ask; the attempt is on record. */
    record NotAllowed(Denial why) implements Beginning {}

    /** Who asks must prove anew who they are, and come back; the attempt is on record. */
    record SignInAgain() implements Beginning {}
}
