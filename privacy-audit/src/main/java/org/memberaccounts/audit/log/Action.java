package org.memberaccounts.audit.log;

/** An act that is put on record when it is done or tried. Each feature lists its own in {@link Actions}. */
public interface Action {
    /** Returns the code that entries have for it, such as {@code case.opened}. */
    String code();
}
