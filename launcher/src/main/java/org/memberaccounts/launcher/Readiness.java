package org.memberaccounts.launcher;

/** Asks a server that was started whether it is ready. */
interface Readiness {
    /** The answers of a server. */
    enum State {
        /** No answer, or not ready yet. */
        STARTING,
        /** Not ready yet, and further than when it was last asked. */
        FURTHER,
        READY,
        /** Never ready in this process. */
        HOPELESS
    }

    State ask() throws InterruptedException;
}
