package org.memberaccounts.member;

import org.memberaccounts.code.Coded;

/** The three things that a correction does to an answer. */
public enum Change implements Coded {
    ADDED(MemberAction.ATTRIBUTE_ADDED),
    CHANGED(MemberAction.ATTRIBUTE_CHANGED),
    REMOVED(MemberAction.ATTRIBUTE_REMOVED);

    private final MemberAction action;

    Change(MemberAction action) {
        this.action = action;
    }

    /** Returns the name in the log. */
    public MemberAction action() {
        return action;
    }
}
