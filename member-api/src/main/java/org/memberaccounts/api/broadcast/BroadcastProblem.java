package org.memberaccounts.api.broadcast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why nothing was done about a notice to everybody. */
enum BroadcastProblem implements ProblemCode {
    UNKNOWN_CHANNEL(400),
    UNKNOWN_BROADCAST(404),
    NOTHING_TO_DO(409),
    OTHERS_ARE_LEFT(409);

    private final int status;

    BroadcastProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** On an operation that can answer so. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @interface Answers {
        BroadcastProblem[] value();
    }
}
