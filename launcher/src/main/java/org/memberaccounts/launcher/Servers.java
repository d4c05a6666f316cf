package org.memberaccounts.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The servers of a local start, started in the order that works and stopped in the reverse order. */
final class Servers {
    private final Set<Part> parts;
    private final Progress progress;
    private final Databases databases;
    private final SamplePeople people;
    private final LocalPostgres postgres;
    private final LocalMessages messages;
    private final LocalKeycloak localKeycloak;
    private final LocalServer localServer;
    private final Child keycloak;
    private final Child wildfly;

    Servers(
            Settings settings,
            LocalSecrets secrets,
            Set<Part> parts,
            Databases databases,
            SamplePeople people,
            Progress progress) {
        this.parts = parts;
        this.progress = progress;
        this.databases = databases;
        this.people = people;
        this.postgres = new LocalPostgres(settings, secrets);
        this.messages = new LocalMessages(settings, Clock.systemUTC());
        this.localKeycloak = new LocalKeycloak(settings, secrets);
        this.localServer = new LocalServer(settings, secrets, parts.contains(Part.SAMPLE_PEOPLE));
        this.keycloak = localKeycloak.child();
        this.wildfly = localServer.child(people::report);
    }

    /**
     * Starts the servers. Keycloak is prepared while the database starts, and starts while the database is migrated and
     * WildFly starts.
     */
    void start() throws IOException, SQLException, InterruptedException {
        CountDownLatch databaseAnswers = new CountDownLatch(1);
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<?> signIn = beside.submit(() -> {
                startKeycloak(databaseAnswers);
                return null;
            });
            if (parts.contains(Part.MAIL)) {
                messages.startMail();
            }
            if (parts.contains(Part.TEXTS)) {
                messages.startTexts();
            }
            if (parts.contains(Part.DATABASE)) {
                startDatabase();
                databaseAnswers.countDown();
                databases.bringToThisVersion();
                databases.letSamplePeopleLive(people.areUnfinished());
                progress.say("The database is at this version");
            }
            if (parts.contains(Part.SERVER)) {
                startServer();
            }
            signIn.get();
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        } finally {
            beside.shutdownNow();
            beside.close();
        }
    }

    private void startDatabase() throws IOException, SQLException {
        postgres.start();
        databases.prepare();
        progress.say("PostgreSQL is ready");
    }

    private void startKeycloak(CountDownLatch databaseAnswers) throws IOException, InterruptedException, SQLException {
        if (parts.contains(Part.KEYCLOAK)) {
            localKeycloak.install(progress);
            databaseAnswers.await();
            progress.say("Keycloak is starting");
            startAndWait(keycloak);
            databases.takeNoSamplesOfPeople();
            progress.say("Keycloak is ready");
        }
    }

    private void startServer() throws IOException, InterruptedException, SQLException {
        progress.say("WildFly is starting");
        localServer.install();
        startAndWait(wildfly);
        databases.letSamplePeopleLive(false);
        people.end();
        progress.say("WildFly is ready");
    }

    private static void startAndWait(Supervised server) throws IOException, InterruptedException {
        server.start();
        server.awaitReady();
    }

    private static IOException asThrown(Throwable failure) throws InterruptedException {
        return switch (failure) {
            case IOException e -> e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failure);
        };
    }

    /** Returns the servers that a supervisor looks after. */
    List<Supervised> supervised() {
        List<Supervised> servers = new ArrayList<>();
        if (parts.contains(Part.DATABASE)) {
            servers.add(postgres);
        }
        if (parts.contains(Part.KEYCLOAK)) {
            servers.add(keycloak);
        }
        if (parts.contains(Part.SERVER)) {
            servers.add(wildfly);
        }
        return servers;
    }

    /** Kills a server as a power cut would; whoever talks to it is cut off. */
    void kill(Part part) throws IOException {
        switch (part) {
            case DATABASE -> postgres.kill();
            case KEYCLOAK -> keycloak.kill();
            case SERVER -> wildfly.kill();
            case MAIL, TEXTS, SAMPLE_PEOPLE -> stop(part);
        }
    }

    /** Stops a server as an operator would, while those that need it run on. */
    void stop(Part part) throws IOException {
        switch (part) {
            case DATABASE -> postgres.stop();
            case MAIL -> messages.stopMail();
            case TEXTS -> messages.stopTexts();
            case KEYCLOAK -> keycloak.stop();
            case SERVER -> wildfly.stop();
            case SAMPLE_PEOPLE -> throw new IllegalArgumentException("People aren't stopped.");
        }
    }

    /** Starts a stopped server again, as it was, and waits until it answers. */
    void restart(Part part) throws IOException, InterruptedException {
        switch (part) {
            case DATABASE -> startAndWait(postgres);
            case MAIL -> messages.startMail();
            case TEXTS -> messages.startTexts();
            case KEYCLOAK -> startAndWait(keycloak);
            case SERVER -> startAndWait(wildfly);
            case SAMPLE_PEOPLE -> throw new IllegalArgumentException("People aren't started again.");
        }
    }

    /** Stops all servers: Keycloak and WildFly side by side, then the database they use. */
    void stopAll() throws IOException, InterruptedException {
        Thread signIn = Thread.ofPlatform().start(() -> stop(keycloak));
        stop(wildfly);
        signIn.join();
        messages.stopMail();
        messages.stopTexts();
        postgres.stop();
    }

    private static void stop(Child child) {
        try {
            child.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
