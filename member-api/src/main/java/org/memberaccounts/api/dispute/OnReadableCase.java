package org.memberaccounts.api.dispute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.RefusalProblem;

/** On an operation on a case of the agent's, on which they have to be able to read: the refusals of such a read. */
@RefusalProblem.Answers({
    RefusalProblem.ROLE_MISSING,
    RefusalProblem.OWN_RECORD,
    RefusalProblem.CASE_NOT_OPEN,
    RefusalProblem.DOCUMENT_MISSING,
    RefusalProblem.APPROVAL_MISSING,
    RefusalProblem.DELETION_APPROVED,
    RefusalProblem.SIGN_IN_DELETED,
    RefusalProblem.NOT_CONFIRMED,
    RefusalProblem.CONSENT_MISSING,
    RefusalProblem.CONSENT_WITHDRAWN,
    RefusalProblem.CONSENT_OUTDATED,
    RefusalProblem.ATTRIBUTE_NOT_FOR_PURPOSE
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OnReadableCase {}
