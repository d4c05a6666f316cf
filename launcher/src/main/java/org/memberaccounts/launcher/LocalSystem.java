package org.memberaccounts.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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
import org.memberaccounts.migrations.DropDetails;
import org.memberaccounts.migrations.Migrate;

/**
 * Everything, or some parts, started in the order that works and stopped in the other. Survives being killed at any
 * point: the next start stops what was left running and keeps the data. Installs no shutdown hook and ends no process
 * but its own servers: whoever starts it closes it.
 */
public final class LocalSystem implements AutoCloseable {
    /** What lies in the directory, the lock last; nothing else is deleted from it. */
    private static final List<String> CONTENT = List.of(
            "wildfly",
            "wildfly.pid",
            "keycloak",
            "keycloak.pid",
            "postgres",
            "postgres-binaries",
            "log",
            "logs",
            "keys",
            "local.env",
            SamplePeople.UNFINISHED,
            "lock");
    /** Where people leave traces. */
    private static final List<String> DATA = List.of("postgres", "log", "keys");

    private final Settings settings;
    private final Set<Part> parts;
    private final Progress progress;
    private final DirectoryLock lock;
    private final LocalSecrets secrets;
    private final LocalPostgres postgres;
    private final LocalMail mail;
    private final SamplePeople people;
    private final LocalServer localServer;
    private final Child keycloak;
    private final Child server;

    private LocalSystem(
            Settings settings,
            Set<Part> parts,
            Progress progress,
            DirectoryLock lock,
            LocalSecrets secrets,
            SamplePeople people) {
        this.settings = settings;
        this.parts = parts;
        this.progress = progress;
        this.lock = lock;
        this.secrets = secrets;
        this.postgres = new LocalPostgres(settings, secrets);
        this.mail = new LocalMail(settings, Clock.systemUTC());
        this.keycloak = new LocalKeycloak(settings, secrets).child();
        this.people = people;
        this.localServer = new LocalServer(settings, secrets, parts.contains(Part.SAMPLE_PEOPLE));
        this.server = localServer.child(people::report);
    }

    /**
     * Starts all servers and waits until they answer.
     *
     * @throws CannotStart with a sentence that says what to do
     */
    public static LocalSystem start(Settings settings, Progress progress)
            throws IOException, SQLException, InterruptedException {
        return start(settings, Part.servers(), progress);
    }

    /**
     * Starts these parts and what they need, and waits until they answer.
     *
     * @throws CannotStart with a sentence that says what to do
     * @throws InterruptedException when interrupted; nothing runs on then
     */
    public static LocalSystem start(Settings settings, Set<Part> parts, Progress progress)
            throws IOException, SQLException, InterruptedException {
        DirectoryLock lock = take(settings);
        LocalSystem system;
        try {
            system = prepare(settings, Part.complete(parts), progress, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        try {
            system.startParts();
            return system;
        } catch (IOException | SQLException | InterruptedException | RuntimeException | Error e) {
            system.closeAfter(e);
            throw e;
        }
    }

    /** Stops what an earlier start left running and empties its directory: data and keys are gone for good. */
    public static void empty(Settings settings) throws IOException {
        DirectoryLock lock = take(settings);
        try (lock) {
            stopLeftovers(settings);
            delete(settings, CONTENT);
        }
    }

    private static void delete(Settings settings, List<String> content) throws IOException {
        for (String name : content) {
            Path path = settings.directory().resolve(name);
            if (Files.isDirectory(path)) {
                Tree.delete(path);
            } else {
                Files.deleteIfExists(path);
            }
        }
    }

    private static DirectoryLock take(Settings settings) throws IOException {
        DurableFile.privateDirectory(settings.directory());
        return DirectoryLock.take(settings.directory()).orElseThrow(() -> new CannotStart(Check.runsAlready(settings)));
    }

    private static void stopLeftovers(Settings settings) throws IOException {
        RecordedProcesses.of(Settings.WILDFLY, settings).end();
        RecordedProcesses.of(Settings.KEYCLOAK, settings).end();
        LocalPostgres.stop(settings);
    }

    /** Passwords and keys come before the database; where there is a database, they must be there. */
    private static LocalSystem prepare(Settings settings, Set<Part> parts, Progress progress, DirectoryLock lock)
            throws IOException {
        stopLeftovers(settings);
        List<String> taken = Preflight.takenPorts(settings.ports());
        if (!taken.isEmpty()) {
            throw new CannotStart(String.join("\n", taken));
        }
        Files.createDirectories(settings.logs());
        LocalPostgres.discardUnfinished(settings);
        SamplePeople people = new SamplePeople(settings, progress);
        if (people.areUnfinished()) {
            progress.say("The sample people were broken off in the middle of their days: beginning anew");
            delete(settings, DATA);
        }
        boolean databaseIsThere = LocalPostgres.hasDatabases(settings);
        if (parts.contains(Part.SAMPLE_PEOPLE) && !databaseIsThere) {
            people.begin();
        } else {
            people.end();
        }
        KeyFiles.ensure(settings.keys(), databaseIsThere);
        return new LocalSystem(
                settings, parts, progress, lock, LocalSecrets.in(settings.directory(), databaseIsThere), people);
    }

    /** Keycloak is prepared while the database starts, and starts while that is migrated and WildFly starts. */
    private void startParts() throws IOException, SQLException, InterruptedException {
        CountDownLatch databaseAnswers = new CountDownLatch(1);
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<?> signIn = beside.submit(() -> {
                startKeycloak(databaseAnswers);
                return null;
            });
            if (parts.contains(Part.MAIL)) {
                mail.start();
            }
            if (parts.contains(Part.DATABASE)) {
                startDatabase();
                databaseAnswers.countDown();
                Migrate.migrate(settings.jdbcUrl("member_accounts"), "member_owner", secrets.get(LocalSecrets.OWNER));
                DropDetails.drop(settings.jdbcUrl("member_accounts"), "member_owner", secrets.get(LocalSecrets.OWNER));
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
        postgres.prepare();
        progress.say("PostgreSQL is ready");
    }

    private void startKeycloak(CountDownLatch databaseAnswers) throws IOException, InterruptedException, SQLException {
        if (parts.contains(Part.KEYCLOAK)) {
            LocalKeycloak local = new LocalKeycloak(settings, secrets);
            local.install(progress);
            databaseAnswers.await();
            progress.say("Keycloak is starting");
            keycloak.start();
            keycloak.awaitReady();
            local.takeNoSamplesOfPeople();
            progress.say("Keycloak is ready");
        }
    }

    private void startServer() throws IOException, InterruptedException {
        progress.say("WildFly is starting");
        localServer.install();
        server.start();
        server.awaitReady();
        people.end();
        progress.say("WildFly is ready");
    }

    private static IOException asThrown(Throwable failure) throws InterruptedException {
        return switch (failure) {
            case IOException e -> e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failure);
        };
    }

    /** The servers that a supervisor looks after. */
    List<Supervised> servers() {
        List<Supervised> servers = new ArrayList<>();
        if (parts.contains(Part.DATABASE)) {
            servers.add(postgres);
        }
        if (parts.contains(Part.KEYCLOAK)) {
            servers.add(keycloak);
        }
        if (parts.contains(Part.SERVER)) {
            servers.add(server);
        }
        return servers;
    }

    /** Kills WildFly as a power cut would. */
    public void killServer() {
        server.kill();
    }

    /** Starts WildFly again and waits until it answers. */
    public void restartServer() throws IOException, InterruptedException {
        server.start();
        server.awaitReady();
    }

    /** Stops a part as an operator would, while what needs it runs on. */
    public void stop(Part part) throws IOException {
        switch (part) {
            case DATABASE -> postgres.stop();
            case MAIL -> mail.stop();
            case KEYCLOAK -> keycloak.stop();
            case SERVER -> server.stop();
            case SAMPLE_PEOPLE -> throw new IllegalArgumentException("People aren't stopped.");
        }
    }

    /** Starts a part that was stopped, as it was, and waits until it answers. */
    public void restart(Part part) throws IOException, InterruptedException {
        switch (part) {
            case DATABASE -> postgres.start();
            case MAIL -> mail.start();
            case KEYCLOAK -> {
                keycloak.start();
                keycloak.awaitReady();
            }
            case SERVER -> restartServer();
            case SAMPLE_PEOPLE -> throw new IllegalArgumentException("People aren't started again.");
        }
    }

    /** A connection as the role that owns the database. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl("member_accounts"), "member_owner", secrets.get(LocalSecrets.OWNER));
    }

    /** A connection as the role that the server has. */
    public Connection connectAsServer() throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl("member_accounts"), "member_app", secrets.get(LocalSecrets.SERVER));
    }

    /** A connection as PostgreSQL's own administrator, who can make it misbehave. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl(database), "postgres", secrets.get(LocalSecrets.SUPERUSER));
    }

    /** The password of the server's role, for another node on this database. */
    public String serverPassword() {
        return secrets.get(LocalSecrets.SERVER);
    }

    public Settings settings() {
        return settings;
    }

    private void closeAfter(Throwable failure) {
        // an interrupt that came meanwhile must not cut the stopping short
        boolean interrupted = Thread.interrupted();
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops all: Keycloak and WildFly beside each other, then the database they use. */
    @Override
    public void close() {
        try (lock) {
            Thread signIn = Thread.ofPlatform().start(() -> stop(keycloak));
            stop(server);
            signIn.join();
            mail.stop();
            postgres.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Child child) {
        try {
            child.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
