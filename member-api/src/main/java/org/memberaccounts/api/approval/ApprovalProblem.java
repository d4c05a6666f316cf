package org.memberaccounts.api.approval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.api.problem.RefusalProblem;
import org.memberaccounts.approval.ApprovalDenied;

/** The reasons why an approval isn't asked for or answered. */
enum ApprovalProblem implements ProblemCode {
    NOT_YOURS_TO_ASK(403),
    OWN_QUESTION(403),
    UNKNOWN_APPROVAL(404),
    APPROVAL_ASKED_ALREADY(409),
    NOTHING_TO_APPROVE(409),
    APPROVAL_OVER(409);

    private final int status;

    ApprovalProblem(int status) {
        this.status = status;
    }

    /** The answer to somebody who may not ask, or not decide. */
    static ProblemCode of(ApprovalDenied.Why why) {
        return switch (why) {
            case NOT_ALLOWED -> GeneralProblem.NOT_ALLOWED;
            case NOT_THEIRS -> NOT_YOURS_TO_ASK;
            case OWN_QUESTION -> OWN_QUESTION;
            case OWN_RECORD -> RefusalProblem.OWN_RECORD;
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
        ApprovalProblem[] value();
    }
}
