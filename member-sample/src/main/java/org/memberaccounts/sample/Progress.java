package org.memberaccounts.sample;

/** The progress of the story, as other threads ask for it. */
final class Progress {
    /** The states of the story. */
    enum State {
        NOTHING_TO_TELL,
        RUNNING,
        DONE,
        FAILED
    }

    private volatile State state = State.NOTHING_TO_TELL;
    private volatile int percent;

    void begin() {
        state = State.RUNNING;
    }

    void reach(int happened, int all) {
        percent = (int) (100L * happened / all);
    }

    void end() {
        percent = 100;
        state = State.DONE;
    }

    void fail() {
        state = State.FAILED;
    }

    State state() {
        return state;
    }

    int percent() {
        return percent;
    }
}
