package org.memberaccounts.api.renewal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why an answer isn't taken. */
enum RenewalProblem implements ProblemCode {
    NOT_ASKED_AGAIN(409),
    UNKNOWN_ANSWER(404);

    private final int status;

    RenewalProblem(int status) {
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
        RenewalProblem[] value();
    }
}
