package org.memberaccounts.desk;

import java.time.Duration;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** All beans below the surfaces, on a database of their own. */
final class RunningDesks implements AutoCloseable {
    /** The most time that a test class can let pass. */
    private static final Duration AHEAD = Duration.ofDays(150);

    private final ServerParts server;
    private final WeldContainer beans;

    RunningDesks(OwnPack pack) {
        TransactionParts.configure();
        Environment.configure();
        Environment.choose(pack);
        server = new ServerParts(Postgres.running().newDatabase());
        beans = new Weld()
                .addExtension(new StandIns(server))
                .addServices(new TransactionParts.ForWeld())
                .addBeanClasses(
                        AwayKeycloak.class,
                        Announcing.class,
                        Given.class,
                        HeldChannel.class,
                        ManyRead.class,
                        Reads.class,
                        Records.class,
                        Statements.class,
                        Typed.class,
                        MailServer.class,
                        PhoneNetwork.class,
                        DeskText.class,
                        WorkDue.class,
                        MovableClock.class,
                        NoJobsByThemselves.class)
                .initialize();
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
        beans.close();
        server.close();
    }
}
