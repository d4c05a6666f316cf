package org.memberaccounts.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.memberaccounts.settings.Variables;

/**
 * Writes the tables anew that have people's data in plain, or what leads to it, so that deleted rows leave nothing in
 * the database's files: to be run every day, for both databases, as their owners. Servers may run meanwhile; whoever
 * needs a table waits until it is written. A table that is in use is left as it is; the next run does it.
 */
public final class RewriteTables {
    /** Keycloak's users, all that belongs to one of them, and what people and administrators did. */
    private static final String OF_KEYCLOAK = """
            select distinct table_schema, table_name from information_schema.columns
            where table_schema = 'public'
                and (table_name = 'user_entity' or column_name in ('user_id', 'auth_user_id'))
            order by 1, 2""";

    /** Ours that open or lead to people: keys, and the tags and ids by which they are found. */
    private static final String OURS = """
            select table_schema, table_name from information_schema.tables
            where table_schema = 'member' and table_name in ('person_key', 'index_tag', 'sign_in')
            order by 1, 2""";

    /** SQLSTATE lock_not_available. */
    private static final String IN_USE = "55P03";

    private RewriteTables() {}

    /** Ends with status 1 where a table was in use. */
    public static void main(String[] arguments) throws SQLException {
        Variables environment = Variables.ofEnvironment();
        DatabaseOwner owner = environment.read(DatabaseOwner.class);
        KeycloakDatabase keycloak = environment.read(KeycloakDatabase.class);
        List<String> left = new ArrayList<>(
                ofKeycloak(keycloak.url(), keycloak.user(), keycloak.password().value()));
        left.addAll(ours(owner.url(), owner.user(), owner.password().value()));
        if (!left.isEmpty()) {
            System.err.println("In use, and left as they are: " + String.join(", ", left) + ". Run it again.");
            System.exit(1);
        }
        System.out.println("All tables were written anew.");
    }

    /**
     * Rewrites Keycloak's tables.
     *
     * @return the tables that were in use and left as they are
     */
    public static List<String> ofKeycloak(String url, String user, String password) throws SQLException {
        return rewrite(OF_KEYCLOAK, url, user, password);
    }

    /**
     * Rewrites our tables.
     *
     * @return the tables that were in use and left as they are
     */
    public static List<String> ours(String url, String user, String password) throws SQLException {
        return rewrite(OURS, url, user, password);
    }

    private static List<String> rewrite(String which, String url, String user, String password) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, user, password);
                Statement statement = owner.createStatement()) {
            // others wait behind this, so it waits for others only briefly
            statement.execute("set lock_timeout = '2s'");
            List<String> left = new ArrayList<>();
            for (String table : tables(statement, which)) {
                if (!rewrite(statement, table)) {
                    left.add(table);
                }
            }
            return left;
        }
    }

    private static List<String> tables(Statement statement, String which) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(which)) {
            while (rows.next()) {
                tables.add(statement.enquoteIdentifier(rows.getString(1), false) + "."
                        + statement.enquoteIdentifier(rows.getString(2), false));
            }
        }
        return tables;
    }

    /** Writes table and indexes into new files; a plain VACUUM leaves a deleted row's bytes where they are. */
    private static boolean rewrite(Statement statement, String table) throws SQLException {
        try {
            statement.execute("vacuum (full) " + table);
            return true;
        } catch (SQLException e) {
            if (IN_USE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }
}
