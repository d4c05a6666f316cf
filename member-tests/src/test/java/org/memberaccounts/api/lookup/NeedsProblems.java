package org.memberaccounts.api.lookup;

/** Breaks a rule on purpose: together with what it needs, a cycle between resources. */
public class NeedsProblems {
    org.memberaccounts.api.problem.KnowsAResource other;
}
