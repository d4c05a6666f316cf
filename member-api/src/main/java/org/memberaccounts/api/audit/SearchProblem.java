package org.memberaccounts.api.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why the log isn't searched. */
enum SearchProblem implements ProblemCode {
    BAD_CRITERIA(400);

    private final int status;

    SearchProblem(int status) {
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
        SearchProblem[] value();
    }
}
