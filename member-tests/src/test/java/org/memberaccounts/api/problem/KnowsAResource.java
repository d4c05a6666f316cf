package org.memberaccounts.api.problem;

/** Breaks a rule on purpose: what all resources need knows one of them. */
public class KnowsAResource {
    org.memberaccounts.api.lookup.NeedsProblems other;
}
