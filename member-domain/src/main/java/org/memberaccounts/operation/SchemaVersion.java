package org.memberaccounts.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to run against a database of another version: an older one lacks what we need, a newer one may mean something else by it. */
@ApplicationScoped
class SchemaVersion {
    /** The newest migrations that this server was written for, as it stands beside them: a server can't list a folder of an archive. A test holds it against the files. */
    static final String MEMBER = newest("member");
    static final String AUDIT = newest("audit");

    private static final String APPLIED = """
            select (select version from member.flyway_schema_history where success and version is not null order by installed_rank desc limit 1),
                   (select version from audit.flyway_schema_history where success and version is not null order by installed_rank desc limit 1)""";

    @Resource(lookup = "java:jboss/datasources/MemberAccountsDS")
    private DataSource dataSource;

    private static String newest(String schema) {
        try (InputStream file = SchemaVersion.class.getResourceAsStream("/db/migration/" + schema + "/newest")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
