package org.memberaccounts.idempotency;

/** What came of a request that may have come before. */
public sealed interface Once<R> {
    /** It had not been done; this is what came of it now. */
    record Now<R>(R result) implements Once<R> {}

    /** It was done before, and left this. Nothing was done now. */
    record Before<R>(Created created) implements Once<R> {}

    /** It was done before, about somebody who was erased since. Nothing was done now. */
    record Erased<R>() implements Once<R> {}

    /** The same key is being worked on at this moment. Nothing was done; asking again soon tells what came of it. */
    record InProgress<R>() implements Once<R> {}

    /** The caller has used this key for another request. Nothing was done. */
    record KeyReused<R>() implements Once<R> {}
}
