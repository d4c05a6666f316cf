package org.memberaccounts.api.deletion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.request.Denial;

/** The reasons why a request for deletion doesn't move, or isn't found. */
enum DeletionProblem implements ProblemCode {
    UNKNOWN_REQUEST(404),
    UNKNOWN_CLAIM_CODE(404),
    UNKNOWN_STAGE(400),
    DELETION_ASKED_ALREADY(409),
    INVITATION_UNANSWERED(409),
    NOT_NOW(409),
    OWN_REQUEST(403),
    TAKEN_UP_BY_ANOTHER(403);

    private final int status;

    DeletionProblem(int status) {
        this.status = status;
    }

    /** The answer to somebody who may not move it. */
    static ProblemCode of(Denial why) {
        return switch (why) {
            case NOT_ALLOWED -> GeneralProblem.NOT_ALLOWED;
            case OWN_REQUEST -> OWN_REQUEST;
            case TAKEN_UP_BY_ANOTHER -> TAKEN_UP_BY_ANOTHER;
            case FRESH_SIGN_IN_NEEDED -> GeneralProblem.FRESH_SIGN_IN_NEEDED;
        };
    }

    @Override
    public int status() {
        return status;
    }

    /** On an operation that can answer so. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @interface Answers {
        DeletionProblem[] value();
    }
}
