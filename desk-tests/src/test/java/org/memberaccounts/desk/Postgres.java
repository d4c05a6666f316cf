package org.memberaccounts.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.memberaccounts.audit.bounds.Backdating;
import org.memberaccounts.migrations.Migrate;

/**
 * PostgreSQL, one for all tests of this JVM, from the binaries of the local start. Nothing in it outlives the JVM, so
 * it waits for no disk. Migrated once by the owner; every database is a copy of that one.
 */
final class Postgres {
    /** A database, and the roles that may connect to it. */
    record Database(String url) {
        String name() {
            return url.substring(url.lastIndexOf('/') + 1);
        }

        /** Opens a connection of the server's own administrator. */
        Connection asSuperuser() throws SQLException {
            return DriverManager.getConnection(url, "postgres", PASSWORD);
        }

        Connection as(String role) throws SQLException {
            return DriverManager.getConnection(url, role, PASSWORD);
        }
    }

    static final String OWNER = "member_owner";
    static final String SERVER = "member_app";
    static final String PASSWORD = "only-on-this-machine";
    static final Path LOG = log();
    private static final String TEMPLATE = "migrated";
    /** A file system in memory, as Linux has it: a database is a thousand files, and here they cost a tenth. */
    private static final Path MEMORY = Path.of("/dev/shm");
    /** Far more than the databases of two test classes take, in bytes: containers often have less. */
    private static final long ROOM = 1L << 30;

    private static Postgres running;

    private final EmbeddedPostgres server;
    private int databases;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static synchronized Postgres running() {
        if (running == null) {
            running = start();
            running.migrate();
        }
        return running;
    }

    private static Path log() {
        try {
            Path log = Files.createTempFile("desk-tests", ".log");
            log.toFile().deleteOnExit();
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Postgres start() {
        try {
            return new Postgres(EmbeddedPostgres.builder()
                    .setDataDirectory(folder())
                    .setCleanDataDirectory(true)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_wal_size", "128MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // each statement's database, for tests that count them
                    .setServerConfig("log_line_prefix", "%d:")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .setConnectConfig("password", PASSWORD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL doesn't start.", e);
        }
    }

    private static Path folder() throws IOException {
        boolean fits = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
        return fits ? Files.createTempDirectory(MEMORY, "desk-tests") : Files.createTempDirectory("desk-tests");
    }

    private void migrate() {
        superuser("create role " + OWNER + " login password '" + PASSWORD + "'");
        superuser("create role " + SERVER + " login password '" + PASSWORD + "'");
        superuser("create database " + TEMPLATE + " owner " + OWNER);
        try {
            Migrate.migrate(url(TEMPLATE), OWNER, PASSWORD);
            letTestsTellOfThePast();
        } catch (SQLException e) {
            throw new IllegalStateException("The migrations failed.", e);
        }
    }

    /** Widens the log's bounds for the clock of tests, which is set back, and for their own jobs. */
    private void letTestsTellOfThePast() throws SQLException {
        try (Connection owner = new Database(url(TEMPLATE)).as(OWNER);
                Statement statement = owner.createStatement()) {
            Backdating.allow(owner, Instant.EPOCH);
            statement.execute("insert into audit.job values ('" + Given.JOB + "'), ('" + ManyRead.NAME + "')");
        }
    }

    /** Makes a database, migrated and empty. */
    synchronized Database newDatabase() {
        String name = "desk_" + ++databases;
        superuser("create database " + name + " template " + TEMPLATE + " strategy file_copy owner " + OWNER);
        superuser("revoke all on database " + name + " from public");
        superuser("grant connect on database " + name + " to " + SERVER);
        superuser("alter database " + name + " set log_statement = 'all'");
        return new Database(url(name));
    }

    void drop(Database database) {
        superuser("drop database " + database.name() + " with (force)");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private void superuser(String command) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
