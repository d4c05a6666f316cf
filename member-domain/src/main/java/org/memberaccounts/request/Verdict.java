package org.memberaccounts.request;

/** The request's answer to an actor who wants to move it. */
sealed interface Verdict {
    /** The move was made. */
    record Made() implements Verdict {}

    /** The move isn't possible in the request's state. */
    record NotNow() implements Verdict {}

    /** They may not, or not like this. */
    record Denied(Denial why) implements Verdict {}
}
