package org.memberaccounts.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.memberaccounts.brought.BroughtLists;

/**
 * Refuses to run against a database of another version: an older one lacks what we need, and in a newer one things may
 * mean something else.
 */
@ApplicationScoped
class SchemaVersion {
    /** The list of the migrations that a module brings, as schema and file. */
    private static final String BROUGHT = "db/migrations.list";

    private static final String APPLIED = """
            select 'audit/' || script from audit.flyway_schema_history where success and version is not null
            union all
            select 'member/' || script from member.flyway_schema_history where success and version is not null""";

    private final DataSource dataSource;

    @Inject
    SchemaVersion(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        NavigableSet<String> applied = applied();
        NavigableSet<String> brought = brought();
        if (!applied.equals(brought)) {
            throw new IllegalStateException("The database is of another version than this server: "
                    + difference("it lacks", brought, applied) + difference("it has besides", applied, brought)
                    + "Run the migrations of this release before it starts.");
        }
    }

    /** Returns every migration that this server was built with, as schema and file. */
    static NavigableSet<String> brought() {
        return new TreeSet<>(BroughtLists.lines(BROUGHT, SchemaVersion.class.getClassLoader()));
    }

    private static String difference(String what, NavigableSet<String> some, NavigableSet<String> others) {
        NavigableSet<String> missing = new TreeSet<>(some);
        missing.removeAll(others);
        return missing.isEmpty() ? "" : what + " " + String.join(", ", missing) + ". ";
    }

    private NavigableSet<String> applied() {
        NavigableSet<String> scripts = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPLIED);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                scripts.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database can't be asked for its version. Check MEMBER_ACCOUNTS_DB_URL, _USER and _PASSWORD,"
                            + " and that the migrations have run.",
                    e);
        }
        return scripts;
    }
}
