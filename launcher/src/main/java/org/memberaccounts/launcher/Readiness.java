package org.memberaccounts.launcher;

/** Asks a server that was started whether it is ready. */
interface Readiness {
    /** The answers of a server. */
    enum State {
        /** No answer, or not ready yet. */
        STARTING,
        READY,
        /** Never ready in this process. */
        HOPELESS
    }

    State ask() throws InterruptedException;
}
