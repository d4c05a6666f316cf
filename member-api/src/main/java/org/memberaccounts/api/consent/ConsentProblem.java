package org.memberaccounts.api.consent;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why a decision isn't taken or found. */
enum ConsentProblem implements ProblemCode {
    NOT_ASKED(409),
    UNKNOWN_DECISION(404);

    private final int status;

    ConsentProblem(int status) {
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
        ConsentProblem[] value();
    }
}
