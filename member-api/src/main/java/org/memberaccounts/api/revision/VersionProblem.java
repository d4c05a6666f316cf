package org.memberaccounts.api.revision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why a version or its difference isn't found. */
enum VersionProblem implements ProblemCode {
    BAD_DAY(400),
    UNKNOWN_VERSION(404),
    NO_DIFFERENCE(404);

    private final int status;

    VersionProblem(int status) {
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
        VersionProblem[] value();
    }
}
