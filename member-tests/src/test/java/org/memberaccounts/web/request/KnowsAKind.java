package org.memberaccounts.web.request;

/** Breaks a rule on purpose: a page for requests of any kind that knows one. */
public class KnowsAKind {
    org.memberaccounts.deletion.DeletionFile one;
}
