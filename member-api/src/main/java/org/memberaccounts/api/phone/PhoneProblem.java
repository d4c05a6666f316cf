package org.memberaccounts.api.phone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why a number isn't verified. */
enum PhoneProblem implements ProblemCode {
    NO_NUMBER(409),
    WRONG_CODE(409),
    CODE_OVER(409);

    private final int status;

    PhoneProblem(int status) {
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
        PhoneProblem[] value();
    }
}
