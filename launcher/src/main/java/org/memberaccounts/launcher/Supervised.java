package org.memberaccounts.launcher;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** A server in a process of its own that can be started again when it ends unexpectedly. */
interface Supervised {
    String name();

    void start() throws IOException;

    void awaitReady() throws IOException, InterruptedException;

    /** Returns a future that completes when the present process has ended. */
    CompletableFuture<?> ended();
}
