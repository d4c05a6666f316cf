package org.memberaccounts.launcher;

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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.memberaccounts.audit.bounds.Backdating;
import org.memberaccounts.migrations.DropDetails;
import org.memberaccounts.migrations.Migrate;
import org.memberaccounts.migrations.RewriteTables;

/** The databases in PostgreSQL: ours and Keycloak's, their owners, and who may connect and with which password. */
final class Databases {
    private static final String OURS = "member_accounts";
    private static final String OWNER = "member_owner";
    private static final String SERVER = "member_app";
    /** Keycloak's database, and the role that owns it. */
    private static final String KEYCLOAK = "keycloak";
    /** PostgreSQL's own administrator, and the database that is always there. */
    private static final String SUPERUSER = "postgres";

    /** The rights of everybody that are revoked: by default PostgreSQL lets everybody make or write these. */
    private static final String TAKE_BACK = """
            do $$
            declare
                given regprocedure;
            begin
                for given in
                    select oid from pg_proc
                    where proname in
                        ('lo_create', 'lo_creat', 'lo_from_bytea', 'lo_import', 'pg_logical_emit_message')
                loop
                    execute format('revoke execute on function %s from public', given);
                end loop;
            end $$""";
    /**
     * Stops the planner's samples of people's columns in Keycloak's database, since samples outlive the people they
     * were taken of. Looking for somebody by email or name goes through a unique index, for which the planner needs no
     * samples.
     */
    private static final String TAKE_NO_SAMPLES = """
            do $$
            declare
                col record;
            begin
                for col in
                    select t.oid::regclass as of_table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
                    from pg_attribute a join pg_class t on t.oid = a.attrelid
                    where t.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
                      and coalesce(a.attstattarget, -1) <> 0
                      and (t.relname, a.attname) in (
                        ('user_entity', 'email'), ('user_entity', 'email_constraint'), ('user_entity', 'username'),
                        ('user_entity', 'first_name'), ('user_entity', 'last_name'),
                        ('user_attribute', 'value'), ('user_attribute', 'long_value'),
                        ('event_entity', 'details_json'), ('event_entity', 'details_json_long_value'),
                        ('event_entity', 'ip_address'),
                        ('offline_user_session', 'data'), ('offline_client_session', 'data'))
                loop
                    execute format('alter table %s alter column %I set statistics 0', col.of_table, col.name);
                    execute format('alter table %s alter column %I type %s', col.of_table, col.name, col.type);
                end loop;
            end $$""";

    /** The days that sample people live, and some more. */
    private static final Duration LIVED = Duration.ofDays(100);

    /** The one rule by which anybody may connect; there is none for local sockets. */
    private static final String HOST_RULES =
            "# type database user address method\nhost all all 127.0.0.1/32 scram-sha-256\n";

    private final Settings settings;
    private final LocalSecrets secrets;

    Databases(Settings settings, LocalSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /**
     * Makes roles, passwords and databases. Passwords come first, then the rule that asks for them: after a kill in
     * between, the next start does both again.
     */
    void prepare() throws SQLException, IOException {
        try (Connection connection = connectAsSuperuser(SUPERUSER);
                Statement statement = connection.createStatement()) {
            password(statement, SUPERUSER, LocalSecrets.SUPERUSER);
            role(connection, statement, OWNER, LocalSecrets.OWNER);
            role(connection, statement, SERVER, LocalSecrets.SERVER);
            role(connection, statement, KEYCLOAK, LocalSecrets.KEYCLOAK_DATABASE);
            database(connection, statement, OURS, OWNER);
            database(connection, statement, KEYCLOAK, KEYCLOAK);
            statement.execute("revoke all on database member_accounts, keycloak, postgres, template1 from public");
            statement.execute("grant connect on database member_accounts to member_app");
            Path rules = settings.postgresData().resolve("pg_hba.conf");
            if (!Files.readString(rules).equals(HOST_RULES)) {
                DurableFile.write(rules, HOST_RULES.getBytes(StandardCharsets.UTF_8));
                statement.execute("select pg_reload_conf()");
            }
        }
        for (String database : List.of(OURS, KEYCLOAK)) {
            try (Connection connection = connectAsSuperuser(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("revoke create on schema public from public");
                // otherwise anybody who may connect could make objects, own them, and write what they like into the
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

    void bringToThisVersion() throws SQLException {
        Migrate.migrate(url(OURS), OWNER, secrets.get(LocalSecrets.OWNER));
    }

    /** Runs the owners' daily commands, and returns the tables that were in use and left as they are. */
    List<String> tidy() throws SQLException {
        String owner = secrets.get(LocalSecrets.OWNER);
        String keycloak = secrets.get(LocalSecrets.KEYCLOAK_DATABASE);
        DropDetails.drop(url(OURS), OWNER, owner);
        List<String> left = new ArrayList<>(RewriteTables.ours(url(OURS), OWNER, owner));
        left.addAll(RewriteTables.ofKeycloak(url(KEYCLOAK), KEYCLOAK, keycloak));
        return left;
    }

    /** Lets the log take entries of the days that sample people are yet to live, or only entries of the present. */
    void letSamplePeopleLive(boolean theyAreToCome) throws SQLException {
        try (Connection owner = connectAsOwner()) {
            if (theyAreToCome) {
                Backdating.allow(owner, Clock.systemUTC().instant().minus(LIVED));
            } else {
                Backdating.end(owner);
            }
        }
    }

    /** Stops Keycloak's database from taking samples of people's columns, once Keycloak has made its tables. */
    void takeNoSamplesOfPeople() throws SQLException {
        try (Connection keycloak = DriverManager.getConnection(
                        url(KEYCLOAK), KEYCLOAK, secrets.get(LocalSecrets.KEYCLOAK_DATABASE));
                Statement statement = keycloak.createStatement()) {
            statement.execute(TAKE_NO_SAMPLES);
        }
    }

    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(OURS), OWNER, secrets.get(LocalSecrets.OWNER));
    }

    Connection connectAsServer() throws SQLException {
        return DriverManager.getConnection(url(OURS), SERVER, secrets.get(LocalSecrets.SERVER));
    }

    Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database) + "?connectTimeout=5", SUPERUSER, secrets.get(LocalSecrets.SUPERUSER));
    }

    private String url(String database) {
        return settings.jdbcUrl(database);
    }
}
