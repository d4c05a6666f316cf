package org.memberaccounts.audit.bounds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The leave to record entries of the past, which the log's owner gives while a story is told, and takes back then. */
public final class Backdating {
    private Backdating() {}

    /** Lets entries be recorded that are of this time or later. */
    public static void allow(Connection owner, Instant since) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("insert into audit.backdating (since) values (?)"
                + " on conflict (one) do update set since = excluded.since")) {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** Lets only entries of the present be recorded. */
    public static void end(Connection owner) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("delete from audit.backdating")) {
            statement.executeUpdate();
        }
    }
}
