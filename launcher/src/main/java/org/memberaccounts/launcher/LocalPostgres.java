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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL from its embedded binaries, with passwords, and with its data kept. After a kill of this process it lives on and is taken over. */
final class LocalPostgres {
    private static final String HOST_RULES = "# type database user address method\nhost all all 127.0.0.1/32 scram-sha-256\n";
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(60);
    private static final long STOPPED_WITHIN_SECONDS = 20;

    private final Settings settings;
    private final LocalSecrets secrets;

    LocalPostgres(Settings settings, LocalSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    static boolean hasData(Settings settings) {
        return Files.exists(data(settings).resolve("PG_VERSION"));
    }

    private static Path data(Settings settings) {
        return settings.directory().resolve("postgres");
    }

    void start() throws IOException, SQLException {
        if (!isRunning()) {
            boot();
        }
        try (Connection connection = superuser("postgres")) {
            prepare(connection);
        }
        protect("member_accounts");
        protect("keycloak");
    }

    boolean isRunning() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void boot() throws IOException {
        Path log = settings.logs().resolve("postgres.log");
        EmbeddedPostgres.builder().setPort(settings.postgres()).setDataDirectory(data(settings)).setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(settings.directory().resolve("postgres-binaries").toFile()).setRegisterShutdownHook(false)
                .setConnectConfig("password", secrets.get(LocalSecrets.SUPERUSER))
                .setPGStartupWait(STARTED_WITHIN)
                // what the library switches off for speed and we must not lose
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                // DETAIL lines would print keys and values; a statement that failed would print its text
                .setServerConfig("log_error_verbosity", "terse").setServerConfig("log_min_error_statement", "panic").setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("max_connections", "100").setServerConfig("password_encryption", "scram-sha-256")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile())).setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Passwords first, then the rule that asks for them: killed in between, the next start does both again. */
    private void prepare(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secrets.get(LocalSecrets.SUPERUSER) + "'");
            role(connection, statement, "member_owner", LocalSecrets.OWNER);
            role(connection, statement, "member_app", LocalSecrets.SERVER);
            role(connection, statement, "keycloak", LocalSecrets.KEYCLOAK_DATABASE);
            database(connection, statement, "member_accounts", "member_owner");
            database(connection, statement, "keycloak", "keycloak");
            statement.execute("revoke all on database member_accounts, keycloak from public");
            statement.execute("grant connect on database member_accounts to member_app");
            Path rules = data(settings).resolve("pg_hba.conf");
            if (!Files.readString(rules).equals(HOST_RULES)) {
                DurableFile.write(rules, HOST_RULES.getBytes(StandardCharsets.UTF_8));
                statement.execute("select pg_reload_conf()");
            }
        }
    }

    private void role(Connection connection, Statement statement, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role + " login");
        }
        statement.execute("alter role " + role + " password '" + secrets.get(password) + "'");
    }

    private static void database(Connection connection, Statement statement, String database, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            statement.execute("create database " + database + " owner " + owner);
        }
    }

    private void protect(String database) throws SQLException {
        try (Connection connection = superuser(database); Statement statement = connection.createStatement()) {
            statement.execute("revoke create on schema public from public");
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
        return DriverManager.getConnection(settings.jdbcUrl(database) + "?connectTimeout=5", "postgres", secrets.get(LocalSecrets.SUPERUSER));
    }

    /** A fast shutdown: open transactions are rolled back, what was acknowledged stays. */
    void stop() throws IOException, InterruptedException {
        Path pidFile = data(settings).resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(lines.get(0).trim())).orElse(null);
        if (postmaster != null && postmaster.info().command().orElse("").endsWith("postgres")) {
            new ProcessBuilder("kill", "-INT", lines.get(0).trim()).start().waitFor();
            try {
                postmaster.onExit().get(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw new IOException("PostgreSQL does not stop.", e);
            }
        }
    }
}
