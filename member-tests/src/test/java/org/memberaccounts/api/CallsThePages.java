package org.memberaccounts.api;

/** Breaks a rule on purpose: one surface uses the other. */
public class CallsThePages {
    org.memberaccounts.web.KeepsTheView other;
}
