package org.memberaccounts.api.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.memberaccounts.api.problem.GeneralProblem;
import org.memberaccounts.api.problem.RefusalProblem;

/** On an operation by which an agent changes a case of their own, as they read it before. */
@GeneralProblem.Answers({GeneralProblem.NOT_ALLOWED, GeneralProblem.IF_MATCH_MISSING})
@RefusalProblem.Answers({RefusalProblem.CASE_NOT_YOURS, RefusalProblem.OWN_RECORD})
@CaseProblem.Answers({CaseProblem.UNKNOWN_CASE, CaseProblem.CASE_CHANGED, CaseProblem.CASE_STANDS_OTHERWISE})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OnCase {}
