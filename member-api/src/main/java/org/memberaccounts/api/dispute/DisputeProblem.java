package org.memberaccounts.api.dispute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why an answer isn't flagged, or a dispute isn't ended. */
enum DisputeProblem implements ProblemCode {
    DISPUTED_ALREADY(409),
    NOT_GIVEN(409),
    UNKNOWN_DISPUTE(404);

    private final int status;

    DisputeProblem(int status) {
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
        DisputeProblem[] value();
    }
}
