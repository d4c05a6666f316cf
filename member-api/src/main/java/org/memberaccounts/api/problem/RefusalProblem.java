package org.memberaccounts.api.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.vault.Refusal;

/** The problems with which a read is refused; one for each {@link Refusal}. */
public enum RefusalProblem implements ProblemCode {
    ROLE_MISSING(403),
    NOT_YOURS(403),
    NOT_GUARDIAN(403),
    CASE_MISSING(403),
    CASE_NOT_OPEN(403),
    CASE_NOT_YOURS(403),
    CASE_FOR_OTHER_PURPOSE(403),
    OWN_RECORD(403),
    DOCUMENT_MISSING(403),
    APPROVAL_MISSING(403),
    DELETION_APPROVED(403),
    SIGN_IN_DELETED(403),
    NOT_CONFIRMED(403),
    CONSENT_MISSING(403),
    CONSENT_WITHDRAWN(403),
    CONSENT_OUTDATED(403),
    ATTRIBUTE_NOT_FOR_PURPOSE(403),
    DISPUTED(403),
    PERSON_UNKNOWN(404);

    private final int status;

    RefusalProblem(int status) {
        this.status = status;
    }

    public static RefusalProblem of(Refusal refusal) {
        return valueOf(refusal.name());
    }

    @Override
    public int status() {
        return status;
    }

    /** On an operation that can answer so. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    public @interface Answers {
        RefusalProblem[] value();
    }
}
