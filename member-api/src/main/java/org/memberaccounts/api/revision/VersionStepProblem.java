package org.memberaccounts.api.revision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.ProblemCode;
import org.memberaccounts.revision.VersionDenied.Why;

/** The reasons why a version doesn't go a step further. */
enum VersionStepProblem implements ProblemCode {
    VERSION_MISTAKE,
    NOT_NEXT,
    NOT_READY,
    CHANGED_SINCE,
    SAME_OFFICER,
    NOT_REVIEWED,
    ALREADY_REVIEWED,
    ALREADY_ANNOUNCED,
    DAY_TOO_EARLY,
    DAY_TOO_LATE,
    NOT_ANNOUNCED;

    private static final int CONFLICT = 409;

    static ProblemCode of(Why why) {
        return switch (why) {
            case NOT_OFFICER -> GeneralProblem.NOT_ALLOWED;
            case MISTAKE -> VERSION_MISTAKE;
            case NOT_NEXT -> NOT_NEXT;
            case NOT_READY -> NOT_READY;
            case CHANGED_SINCE -> CHANGED_SINCE;
            case SAME_OFFICER -> SAME_OFFICER;
            case NOT_REVIEWED -> NOT_REVIEWED;
            case ALREADY_REVIEWED -> ALREADY_REVIEWED;
            case ALREADY_ANNOUNCED -> ALREADY_ANNOUNCED;
            case DAY_TOO_EARLY -> DAY_TOO_EARLY;
            case DAY_TOO_LATE -> DAY_TOO_LATE;
            case NOT_ANNOUNCED -> NOT_ANNOUNCED;
        };
    }

    @Override
    public int status() {
        return CONFLICT;
    }

    /** On an operation that can answer so. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @interface Answers {
        VersionStepProblem[] value();
    }
}
