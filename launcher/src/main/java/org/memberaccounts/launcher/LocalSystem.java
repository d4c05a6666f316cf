package org.memberaccounts.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * The whole system, or some parts of it, started in the order that works and stopped in the reverse order. Survives
 * being killed at any point: the next start stops any servers left running and keeps the data. Installs no shutdown
 * hook and ends no processes but its own servers: whoever starts it closes it.
 */
public final class LocalSystem implements AutoCloseable {
    private final Settings settings;
    private final RunDirectory directory;
    private final LocalSecrets secrets;
    private final Databases databases;
    private final Servers servers;

    private LocalSystem(
            Settings settings, RunDirectory directory, LocalSecrets secrets, Databases databases, Servers servers) {
        this.settings = settings;
        this.directory = directory;
        this.secrets = secrets;
        this.databases = databases;
        this.servers = servers;
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
     * Starts these parts and those they need, and waits until they answer.
     *
     * @throws CannotStart with a sentence that says what to do
     * @throws InterruptedException when interrupted; then nothing is left running
     */
    public static LocalSystem start(Settings settings, Set<Part> parts, Progress progress)
            throws IOException, SQLException, InterruptedException {
        RunDirectory directory = RunDirectory.take(settings);
        LocalSystem system;
        try {
            system = prepare(settings, Part.complete(parts), progress, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        try {
            system.servers.start();
            return system;
        } catch (IOException | SQLException | InterruptedException | RuntimeException | Error e) {
            system.closeAfter(e);
            throw e;
        }
    }

    /**
     * Stops any servers that an earlier start left running and empties its directory: data and keys are gone for good.
     */
    public static void empty(Settings settings) throws IOException {
        try (RunDirectory directory = RunDirectory.take(settings)) {
            directory.stopLeftovers();
            directory.empty();
        }
    }

    /**
     * Prepares the start. Passwords and keys are made before the database; where there is a database, they must be
     * there.
     */
    private static LocalSystem prepare(Settings settings, Set<Part> parts, Progress progress, RunDirectory directory)
            throws IOException {
        directory.stopLeftovers();
        List<String> taken = Preflight.takenPorts(settings.ports());
        if (!taken.isEmpty()) {
            throw new CannotStart(String.join("\n", taken));
        }
        Files.createDirectories(settings.logs());
        PostgresFiles files = new PostgresFiles(settings);
        files.discardUnfinished();
        SamplePeople people = new SamplePeople(settings, progress);
        if (people.areUnfinished()) {
            progress.say("The sample was interrupted before it was complete: starting it again");
            directory.forgetPeople();
        }
        boolean databaseIsThere = files.haveDatabases();
        if (parts.contains(Part.SAMPLE_PEOPLE) && !databaseIsThere) {
            people.begin();
        } else {
            people.end();
        }
        KeyFiles.ensure(settings.keys(), databaseIsThere);
        LocalSecrets secrets = LocalSecrets.in(settings.directory(), databaseIsThere);
        Databases databases = new Databases(settings, secrets);
        Servers servers = new Servers(settings, secrets, parts, databases, people, progress);
        return new LocalSystem(settings, directory, secrets, databases, servers);
    }

    /** Returns the servers that a supervisor looks after. */
    List<Supervised> servers() {
        return servers.supervised();
    }

    /** Kills WildFly as a power cut would. */
    public void killServer() throws IOException {
        kill(Part.SERVER);
    }

    /** Kills a part as a power cut would, while those that need it run on. */
    public void kill(Part part) throws IOException {
        servers.kill(part);
    }

    /** Starts WildFly again and waits until it answers. */
    public void restartServer() throws IOException, InterruptedException {
        servers.restart(Part.SERVER);
    }

    /** Stops a part as an operator would, while the parts that need it run on. */
    public void stop(Part part) throws IOException {
        servers.stop(part);
    }

    /** Starts a part that was stopped, as it was, and waits until it answers. */
    public void restart(Part part) throws IOException, InterruptedException {
        servers.restart(part);
    }

    /**
     * Runs the daily commands of the databases' owners.
     *
     * @return the tables that were in use and left as they are
     */
    public List<String> tidy() throws SQLException {
        return databases.tidy();
    }

    /** Opens a connection as the role that owns the database. */
    public Connection connectAsOwner() throws SQLException {
        return databases.connectAsOwner();
    }

    /** Opens a connection as the role that the server has. */
    public Connection connectAsServer() throws SQLException {
        return databases.connectAsServer();
    }

    /** Opens a connection as PostgreSQL's own administrator, who can make it misbehave. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return databases.connectAsSuperuser(database);
    }

    /** Returns the password of the server's role, for another node on this database. */
    public String serverPassword() {
        return secrets.get(LocalSecrets.SERVER);
    }

    public Settings settings() {
        return settings;
    }

    private void closeAfter(Throwable failure) {
        // an interrupt meanwhile must not cut the stopping short
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

    /** Stops everything and releases the directory. */
    @Override
    public void close() {
        try (directory) {
            servers.stopAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
