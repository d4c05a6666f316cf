package org.memberaccounts.web.frame;

/** Breaks a rule on purpose: the frame of all pages knows one of them. */
public class KnowsAnArea {
    org.memberaccounts.web.account.NeedsTheFrame other;
}
