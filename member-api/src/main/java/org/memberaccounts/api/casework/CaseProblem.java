package org.memberaccounts.api.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.casework.CaseStep;

/** The reasons why nothing is done on a case, or none is opened or found. */
public enum CaseProblem implements ProblemCode {
    UNKNOWN_CASE(404),
    UNKNOWN_CASE_KIND(400),
    UNKNOWN_AGENT(400),
    UNKNOWN_ORIGINAL(400),
    CASE_TAKEN(409),
    CASE_STANDS_OTHERWISE(409),
    CASE_CHANGED(412);

    private final int status;

    CaseProblem(int status) {
        this.status = status;
    }

    /** The problem of a step that the case, or what was sent, doesn't allow. */
    static CaseProblem of(CaseStep step) {
        return switch (step) {
            case CaseStep.TakenAlready taken -> CASE_TAKEN;
            case CaseStep.UnknownAgent unknown -> UNKNOWN_AGENT;
            case CaseStep.UnknownOriginal unknown -> UNKNOWN_ORIGINAL;
            case CaseStep.ChangedMeanwhile changed -> CASE_CHANGED;
            case CaseStep.UnknownCase unknown -> UNKNOWN_CASE;
            default -> CASE_STANDS_OTHERWISE;
        };
    }

    @Override
    public int status() {
        return status;
    }

    /** On an operation that can answer so. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    public @interface Answers {
        CaseProblem[] value();
    }
}
