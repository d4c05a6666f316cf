package org.memberaccounts.web.account;

/** Breaks a rule on purpose: together with a frame that knows it, a cycle between pages. */
public class NeedsTheFrame {
    org.memberaccounts.web.frame.KnowsAnArea other;
}
