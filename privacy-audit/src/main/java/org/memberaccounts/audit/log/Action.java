package org.memberaccounts.audit.log;

/** An act that is put on record when it is done or tried. Each feature has its own, as an enum. */
public interface Action {
    /** Returns the code that entries have for it, such as {@code case.opened}. */
    String code();
}
