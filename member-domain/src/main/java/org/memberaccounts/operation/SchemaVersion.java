package org.memberaccounts.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to run against a database of another version: an older one lacks what we need, a newer one may mean something else by it. */
@ApplicationScoped
class SchemaVersion {
    /** The newest migrations this server was written for; a test holds them against the files. */
    static final String MEMBER = "10";
    static final String AUDIT = "1";

    private static final String APPLIED = """
            select (select version from member.flyway_schema_history where success and version is not null order by installed_rank desc limit 1),
                   (select version from audit.flyway_schema_history where success and version is not null order by installed_rank desc limit 1)""";

    @Resource(lookup = "java:jboss/datasources/MemberAccountsDS")
    private DataSource dataSource;

    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(APPLIED); ResultSet applied = statement.executeQuery()) {
            applied.next();
            if (!MEMBER.equals(applied.getString(1)) || !AUDIT.equals(applied.getString(2))) {
                throw new IllegalStateException("The database is of version member " + applied.getString(1) + ", audit " + applied.getString(2) + "; this server needs member "
                        + MEMBER + ", audit " + AUDIT + ". Run the migrations of this release before it starts.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database can't be asked for its version. Check MEMBER_ACCOUNTS_DB_URL, _USER and _PASSWORD, and that the migrations have run.", e);
        }
    }
}
