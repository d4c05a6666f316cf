package org.memberaccounts.launcher;

/** Asks a server that was started how far it is. */
interface Readiness {
    /** What it says. */
    enum State {
        /** Nothing yet, or not yet. */
        STARTING,
        READY,
        /** It never will be ready in this process. */
        HOPELESS
    }

    State ask() throws InterruptedException;
}
