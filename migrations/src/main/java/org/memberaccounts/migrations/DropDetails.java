package org.memberaccounts.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.memberaccounts.audit.retention.DetailPeriod;
import org.memberaccounts.audit.retention.DetailRetention;
import org.memberaccounts.settings.Variables;

/**
 * Drops details of the log that are past {@code MEMBER_ACCOUNTS_DETAIL_PERIOD}, and makes partitions for those to come:
 * to be run every day, as the role that owns the database, with the settings of {@link Migrate}. The server may run
 * meanwhile. When somebody is reading the log it fails with the rest undone; the next run does it.
 */
public final class DropDetails {
    private DropDetails() {}

    public static void main(String[] arguments) throws SQLException {
        DatabaseOwner owner = Variables.ofEnvironment().read(DatabaseOwner.class);
        List<String> months = drop(owner.url(), owner.user(), owner.password().value());
        System.out.println(
                months.isEmpty()
                        ? "No details were past their period."
                        : "Dropped the details of " + String.join(", ", months) + ".");
    }

    /**
     * Drops them.
     *
     * @return the months that were dropped
     */
    public static List<String> drop(String url, String user, String password) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, user, password)) {
            return new DetailRetention(Variables.ofEnvironment().read(DetailPeriod.class), Clock.systemUTC())
                    .drop(owner);
        }
    }
}
