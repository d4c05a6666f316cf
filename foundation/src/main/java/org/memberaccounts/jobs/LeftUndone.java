package org.memberaccounts.jobs;

/** Some of a recurring step's items could not be done; all others were. */
public final class LeftUndone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LeftUndone(int failed) {
        super("Left for the next time: " + failed + ".");
    }

    /** Fails a run that left some undone. */
    public static void unlessNone(int failed) {
        if (failed > 0) {
            throw new LeftUndone(failed);
        }
    }
}
