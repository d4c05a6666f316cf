package org.memberaccounts.api.invitation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why an enrolment or invitation isn't found. */
enum EnrolmentProblem implements ProblemCode {
    UNKNOWN_ENROLMENT(404),
    NO_INVITATION(404);

    private final int status;

    EnrolmentProblem(int status) {
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
        EnrolmentProblem[] value();
    }
}
