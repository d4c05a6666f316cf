package org.memberaccounts.idempotency;

/** The outcome of a request that may have come before. */
public sealed interface Once<R> {
    /** The request had not been done; this is the result. */
    record Now<R>(R result) implements Once<R> {}

    /** The request was done before, and this is the trace it left. Nothing was done now. */
    record Before<R>(Created created) implements Once<R> {}

    /** The request was done before, about somebody who was erased since. Nothing was done now. */
    record Erased<R>() implements Once<R> {}

    /**
     * A request with the same key is being worked on at this moment. Nothing was done; asking again soon tells the
     * result.
     */
    record InProgress<R>() implements Once<R> {}

    /** The caller has used this key for another request. Nothing was done. */
    record KeyReused<R>() implements Once<R> {}
}
