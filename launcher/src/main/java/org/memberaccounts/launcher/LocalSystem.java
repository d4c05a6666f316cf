package org.memberaccounts.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.memberaccounts.migrations.Migrate;

/**
 * Everything, started in the order that works and stopped in the other. Survives being killed at any point: the next start ends what was left
 * running, takes the database over, and keeps the data.
 */
public final class LocalSystem implements AutoCloseable {
    private final Settings settings;
    private final LocalSecrets secrets;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final LocalPostgres postgres;
    private final LocalMail mail;
    private final Child keycloak;
    private final Child server;

    private LocalSystem(Settings settings) throws IOException {
        DurableFile.privateDirectory(settings.directory());
        Files.createDirectories(settings.logs());
        this.settings = settings;
        this.lockFile = FileChannel.open(settings.directory().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.lock = lock(lockFile);
        this.secrets = LocalSecrets.in(settings.directory());
        this.postgres = new LocalPostgres(settings, secrets);
        this.mail = new LocalMail(settings);
        this.keycloak = new LocalKeycloak(settings, secrets).child();
        this.server = new LocalServer(settings, secrets).child();
    }

    private FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock taken = channel.tryLock();
            if (taken != null) {
                return taken;
            }
        } catch (OverlappingFileLockException e) {
            throw new CannotStart("It is running already in this process, on " + settings.directory() + ".", e);
        }
        throw new CannotStart("It is running already on " + settings.directory() + ". Stop it first, or set MEMBER_ACCOUNTS_RUN_DIR and other ports.");
    }

    /**
     * Starts everything and waits until it answers.
     *
     * @throws CannotStart with a sentence that says what to do
     */
    public static LocalSystem start(Settings settings, Progress progress) throws IOException, SQLException, InterruptedException {
        LocalSystem system = new LocalSystem(settings);
        try {
            system.startAll(progress);
            return system;
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** Stops what an earlier start left running and empties its directory. */
    static void emptyDirectory(Settings settings) throws IOException, InterruptedException {
        LocalSystem leftover = new LocalSystem(settings);
        for (Child child : leftover.children()) {
            child.endLeftover();
        }
        leftover.close();
        Tree.delete(settings.directory());
    }

    private void startAll(Progress progress) throws IOException, SQLException, InterruptedException {
        for (Child leftover : List.of(server, keycloak)) {
            leftover.endLeftover();
        }
        Preflight.requirePorts(settings, postgres.isRunning());
        KeyFiles.ensure(settings.keys(), LocalPostgres.hasData(settings));
        postgres.start();
        progress.say("PostgreSQL is ready");
        Migrate.migrate(settings.jdbcUrl("member_accounts"), "member_owner", secrets.get(LocalSecrets.OWNER));
        progress.say("The database is at this version");
        mail.start();
        new LocalKeycloak(settings, secrets).install(progress);
        keycloak.start();
        new LocalServer(settings, secrets).install();
        server.start();
        progress.say("Keycloak and WildFly are starting");
        server.awaitReady();
        progress.say("WildFly is ready");
        keycloak.awaitReady();
        progress.say("Keycloak is ready");
    }

    /** The servers that run as processes of their own. */
    List<Child> children() {
        return List.of(keycloak, server);
    }

    /** Kills WildFly as a power cut would and starts it again. */
    public void killAndRestartServer() throws IOException, InterruptedException {
        server.kill();
        server.start();
        server.awaitReady();
    }

    /** A connection as the role that owns the database. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl("member_accounts"), "member_owner", secrets.get(LocalSecrets.OWNER));
    }

    /** A connection as the role that the server has. */
    public Connection connectAsServer() throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl("member_accounts"), "member_app", secrets.get(LocalSecrets.SERVER));
    }

    /** The password of the server's role, for another node on this database. */
    public String serverPassword() {
        return secrets.get(LocalSecrets.SERVER);
    }

    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        server.stop();
        keycloak.stop();
        mail.stop();
        try {
            postgres.stop();
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
