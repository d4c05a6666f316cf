package org.memberaccounts.desk;

import java.time.Duration;

/** All beans below the surfaces, on a database of their own. */
final class RunningDesks implements AutoCloseable {
    /** The most time that a test class can let pass. */
    private static final Duration AHEAD = Duration.ofDays(150);

    private final ServerParts server;
    private final Beans beans;

    RunningDesks(OwnPack pack) {
        TransactionParts.configure();
        Environment.configure();
        server = new ServerParts(Postgres.running().newDatabase());
        beans = Beans.begin(pack, server);
        // no earlier: the policy came into force only a month or so before
        get(MovableClock.class).pass(AHEAD.negated());
    }

    boolean knows(Class<?> type) {
        return beans.select(type).isResolvable();
    }

    <T> T get(Class<T> type) {
        return beans.select(type).get();
    }

    @Override
    public void close() {
        beans.end();
        server.close();
        Postgres.running().drop(server.database());
    }
}
