package org.memberaccounts.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.memberaccounts.audit.bounds.Catalogue;
import org.memberaccounts.settings.Variables;

/**
 * Migrates both schemas, the log's first, and tells the log which actions and jobs there are. Run as the role that owns
 * them ({@link DatabaseOwner}); the server doesn't know that role.
 */
public final class Migrate {
    private Migrate() {}

    public static void main(String[] arguments) throws SQLException {
        DatabaseOwner owner = Variables.ofEnvironment().read(DatabaseOwner.class);
        migrate(owner.url(), owner.user(), owner.password().value());
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
        try (Connection owner = DriverManager.getConnection(url, user, password)) {
            letTheServerSeeTheVersion(owner);
            Catalogue.seenBy(Migrate.class.getClassLoader()).fill(owner);
        }
    }

    private static void letTheServerSeeTheVersion(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "grant select on audit.flyway_schema_history, member.flyway_schema_history to member_app");
        }
    }
}
