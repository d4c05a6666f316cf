package org.memberaccounts.notice;

/** A notice that may not be told now; its job comes again. The exception names nobody. */
class HeldBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HeldBack() {
        super("What this notice tells may not be told now, so it waits. Health says what to do.");
    }
}
