package org.memberaccounts.api.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why a notice isn't found or switched off. */
enum NoticeProblem implements ProblemCode {
    UNKNOWN_NOTICE(404),
    UNKNOWN_KIND(404),
    CANNOT_SWITCH_OFF(409);

    private final int status;

    NoticeProblem(int status) {
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
        NoticeProblem[] value();
    }
}
