package org.memberaccounts.api.member;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;

/** The reasons why a membership isn't completed, or a profile isn't corrected. */
enum MemberProblem implements ProblemCode {
    ALREADY_MEMBER(409),
    INVITED(409),
    EMAIL_NOT_VERIFIED(409),
    SIGN_IN_GONE(409),
    EMAIL_ELSEWHERE(409),
    PROFILE_CHANGED(412);

    private final int status;

    MemberProblem(int status) {
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
        MemberProblem[] value();
    }
}
