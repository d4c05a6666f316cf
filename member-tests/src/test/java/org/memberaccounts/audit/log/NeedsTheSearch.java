package org.memberaccounts.audit.log;

/** Breaks a rule on purpose: a cycle within the log. */
public class NeedsTheSearch {
    org.memberaccounts.audit.search.NeedsTheLog other;
}
