package org.memberaccounts.api.lookup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why nobody is looked for. */
enum LookupProblem implements ProblemCode {
    NOT_INDEXED(400);

    private final int status;

    LookupProblem(int status) {
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
        LookupProblem[] value();
    }
}
