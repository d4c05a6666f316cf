package org.memberaccounts.request;

/** What a request says to somebody who wants to move it. */
sealed interface Verdict {
    /** The move was made. */
    record Made() implements Verdict {}

    /** It isn't a move from where the request is. */
    record NotNow() implements Verdict {}

    /** They may not, or not like this. */
    record Denied(Denial why) implements Verdict {}
}
