package org.memberaccounts.desk;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Threads that know of no server. */
final class PlainThreads implements ManagedThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "desk-test");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    }
}
