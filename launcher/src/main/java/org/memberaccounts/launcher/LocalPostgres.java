package org.memberaccounts.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * PostgreSQL from its embedded binaries, with passwords, and with its data kept. It lives on when this process is
 * killed: the next start stops it, as an operator would, and starts it anew with the settings of that start.
 */
final class LocalPostgres implements Supervised {
    /** What PostgreSQL lets everybody make or write. */
    private static final String TAKE_BACK = """
            do $$
            declare
                given regprocedure;
            begin
                for given in select oid from pg_proc where proname in ('lo_create', 'lo_creat', 'lo_from_bytea', 'lo_import', 'pg_logical_emit_message') loop
                    execute format('revoke execute on function %s from public', given);
                end loop;
            end $$""";
    /** The one rule that lets anybody in; local sockets have none. */
    private static final String HOST_RULES =
            "# type database user address method\nhost all all 127.0.0.1/32 scram-sha-256\n";

    private static final Duration STARTED_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);
    /** Databases that PostgreSQL makes for itself have smaller numbers. */
    private static final int FIRST_OWN_DATABASE = 16_384;

    /** What the library puts beside the binaries when all of them are there. */
    private static final String UNPACKED = ".exists";

    private final Settings settings;
    private final LocalSecrets secrets;
    private EmbeddedPostgres embedded;

    LocalPostgres(Settings settings, LocalSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Whether there is a database of ours, or was one before something was lost. */
    static boolean hasDatabases(Settings settings) throws IOException {
        Path databases = settings.postgresData().resolve("base");
        if (!Files.isDirectory(databases)) {
            return false;
        }
        try (Stream<Path> folders = Files.list(databases)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .anyMatch(name -> name.matches("[0-9]{1,9}") && Integer.parseInt(name) >= FIRST_OWN_DATABASE);
        }
    }

    /**
     * A data directory that was being made when the machine stopped can neither be used nor made again over itself;
     * nothing is in it yet.
     */
    static void discardUnfinished(Settings settings) throws IOException {
        if (!hasDatabases(settings)) {
            Tree.delete(settings.postgresData());
        }
    }

    private static Optional<ProcessHandle> running(Settings settings) throws IOException {
        return RecordedProcesses.ofPostgres(settings).running().stream().findFirst();
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public synchronized void start() throws IOException {
        stop(settings);
        forgetStrangersNumber();
        discardHalfUnpacked(binaries(settings));
        if (embedded != null) {
            embedded.close();
        }
        Path log = settings.logs().resolve("postgres.log");
        try {
            embedded = EmbeddedPostgres.builder()
                    .setPort(settings.postgres())
                    .setDataDirectory(settings.postgresData())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries(settings).toFile())
                    .setRegisterShutdownHook(false)
                    .setConnectConfig("password", secrets.get(LocalSecrets.SUPERUSER))
                    .setPGStartupWait(STARTED_WITHIN)
                    // what the library switches off for speed and we must not lose
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // DETAIL lines would print keys and values; a statement that failed would print its text
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("log_parameter_max_length_on_error", "0")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            // the last is how the library says that it can't unpack
            throw new CannotStart(
                    "PostgreSQL doesn't start. " + log
                            + " says why. For root it needs user namespaces (unshare -U); where those are forbidden,"
                            + " start it as another user.",
                    e);
        }
    }

    private static Path binaries(Settings settings) {
        return settings.directory().resolve("postgres-binaries");
    }

    /**
     * What was being unpacked when this process was killed is unpacked anew: the library stumbles over links of its own
     * that are there already.
     */
    static void discardHalfUnpacked(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) {
            return;
        }
        try (Stream<Path> folders = Files.list(binaries)) {
            for (Path folder : folders.filter(Files::isDirectory)
                    .filter(folder -> !Files.exists(folder.resolve(UNPACKED)))
                    .toList()) {
                Tree.delete(folder);
            }
        }
    }

    /**
     * PostgreSQL believes a number that stayed from before a crash if any process of ours has that number now, and
     * refuses to start.
     */
    private void forgetStrangersNumber() throws IOException {
        Path file = settings.postgresData().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        String first = Files.readString(file).lines().findFirst().orElse("").trim();
        if (first.isEmpty()
                || first.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(first)).isPresent()) {
            Files.delete(file);
        }
    }

    /** It answers as soon as it is started. */
    @Override
    public void awaitReady() {}

    @Override
    public CompletableFuture<?> ended() {
        try {
            return running(settings)
                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Roles, passwords, databases. Passwords first, then the rule that asks for them: killed in between, the next start
     * does both again.
     */
    void prepare() throws SQLException, IOException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            password(statement, "postgres", LocalSecrets.SUPERUSER);
            role(connection, statement, "member_owner", LocalSecrets.OWNER);
            role(connection, statement, "member_app", LocalSecrets.SERVER);
            role(connection, statement, "keycloak", LocalSecrets.KEYCLOAK_DATABASE);
            database(connection, statement, "member_accounts", "member_owner");
            database(connection, statement, "keycloak", "keycloak");
            statement.execute("revoke all on database member_accounts, keycloak, postgres, template1 from public");
            statement.execute("grant connect on database member_accounts to member_app");
            Path rules = settings.postgresData().resolve("pg_hba.conf");
            if (!Files.readString(rules).equals(HOST_RULES)) {
                DurableFile.write(rules, HOST_RULES.getBytes(StandardCharsets.UTF_8));
                statement.execute("select pg_reload_conf()");
            }
        }
        for (String database : List.of("member_accounts", "keycloak")) {
            try (Connection connection = superuser(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("revoke create on schema public from public");
                // or anybody who may connect makes objects and owns them, and writes what they like into the
                // write-ahead log
                statement.execute(TAKE_BACK);
            }
        }
    }

    private void role(Connection connection, Statement statement, String role, String secret) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role + " login");
        }
        password(statement, role, secret);
    }

    private void password(Statement statement, String role, String secret) throws SQLException {
        statement.execute("alter role " + role + " password " + statement.enquoteLiteral(secrets.get(secret)));
    }

    private static void database(Connection connection, Statement statement, String database, String owner)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            statement.execute("create database " + database + " owner " + owner);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl(database) + "?connectTimeout=5", "postgres", secrets.get(LocalSecrets.SUPERUSER));
    }

    synchronized void stop() throws IOException {
        stop(settings);
        if (embedded != null) {
            // lets go of its lock on the data directory
            embedded.close();
            embedded = null;
        }
    }

    /** A fast shutdown: open transactions are rolled back, what was acknowledged stays. */
    static void stop(Settings settings) throws IOException {
        Optional<ProcessHandle> postmaster = running(settings);
        if (postmaster.isEmpty()) {
            return;
        }
        try {
            // what pg_ctl stop -m fast sends; pg_ctl itself refuses to work for root
            new ProcessBuilder(
                            "/bin/sh",
                            "-c",
                            "kill -INT \"$0\"",
                            Long.toString(postmaster.get().pid()))
                    .start()
                    .waitFor();
            postmaster.get().onExit().get(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart(
                    "PostgreSQL of " + settings.directory() + " (process "
                            + postmaster.get().pid() + ") doesn't stop. End it, then start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
