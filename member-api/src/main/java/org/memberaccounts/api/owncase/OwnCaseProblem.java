package org.memberaccounts.api.owncase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.casework.OwnCases;

/** The reasons why somebody can't write to the service centre so. */
enum OwnCaseProblem implements ProblemCode {
    UNKNOWN_OWN_CASE(404),
    NOT_FOR_MEMBERS(400),
    OWN_CASE_CHANGED(412);

    private final int status;

    OwnCaseProblem(int status) {
        this.status = status;
    }

    /** The problem of what somebody did on a case of theirs. */
    static OwnCaseProblem of(OwnCases.Result result) {
        return switch (result) {
            case OwnCases.Result.ChangedMeanwhile changed -> OWN_CASE_CHANGED;
            case OwnCases.Result.NotForMembers not -> NOT_FOR_MEMBERS;
            default -> UNKNOWN_OWN_CASE;
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
        OwnCaseProblem[] value();
    }
}
