package org.memberaccounts.launcher;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** A server in a process of its own that can be started again when it ends unasked. */
interface Supervised {
    String name();

    void start() throws IOException;

    void awaitReady() throws IOException, InterruptedException;

    /** Done when the process that runs now has ended. */
    CompletableFuture<?> ended();
}
