package org.memberaccounts.audit.search;

/** Breaks a rule on purpose: a cycle within the log. */
public class NeedsTheLog {
    org.memberaccounts.audit.log.NeedsTheSearch other;
}
