package org.memberaccounts.api.creation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why a creation isn't done, or isn't done again. */
enum CreationProblem implements ProblemCode {
    BAD_IDEMPOTENCY_KEY(400),
    ERASED_SINCE(410),
    IDEMPOTENCY_IN_PROGRESS(409),
    IDEMPOTENCY_KEY_REUSED(422);

    private final int status;

    CreationProblem(int status) {
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
        CreationProblem[] value();
    }
}
