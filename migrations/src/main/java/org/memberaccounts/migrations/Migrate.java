package org.memberaccounts.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * Migrates both schemas, the log's first. Run as the role that owns them; the server doesn't know that role. Settings:
 * {@code MEMBER_ACCOUNTS_OWNER_URL}, {@code MEMBER_ACCOUNTS_OWNER_USER}, {@code MEMBER_ACCOUNTS_OWNER_PASSWORD}.
 */
public final class Migrate {
    static final String URL = "MEMBER_ACCOUNTS_OWNER_URL";
    static final String USER = "MEMBER_ACCOUNTS_OWNER_USER";
    static final String PASSWORD = "MEMBER_ACCOUNTS_OWNER_PASSWORD";

    private Migrate() {}

    public static void main(String[] arguments) throws SQLException {
        migrate(required(URL), required(USER), required(PASSWORD));
    }

    static String required(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(variable + " is not set. It belongs to the role that owns the database.");
        }
        return value;
    }

    /** Brings the database to this version. A second call changes nothing. */
    public static void migrate(String url, String user, String password) throws SQLException {
        for (String schema : new String[] {"audit", "member"}) {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .locations("classpath:db/migration/" + schema)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        }
        letTheServerSeeTheVersion(url, user, password);
    }

    private static void letTheServerSeeTheVersion(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "grant select on audit.flyway_schema_history, member.flyway_schema_history to member_app");
        }
    }
}
