package org.memberaccounts.request;

/** What came of wanting to move a request. */
public sealed interface Moving {
    record Moved(RequestFile file) implements Moving {}

    /** The request is somewhere else by now. */
    record NotNow(RequestFile file) implements Moving {}

    /** It isn't theirs to move; the attempt is on record. */
    record NotAllowed(Denial why) implements Moving {}

    /** They must prove anew who they are, and come back; the attempt is on record. */
    record SignInAgain() implements Moving {}

    /** There is none, or it isn't theirs to know of; that attempt is on record. */
    record UnknownRequest() implements Moving {}
}
