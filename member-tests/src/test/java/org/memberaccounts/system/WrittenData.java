package org.memberaccounts.system;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.memberaccounts.launcher.LocalSystem;

/**
 * The data that a local system has written: the files below its directory, and its write-ahead log, record by record
 * and database by database.
 */
final class WrittenData {
    static final String OURS = "member_accounts";
    static final String KEYCLOAKS = "keycloak";

    private final LocalSystem system;

    WrittenData(LocalSystem system) {
        this.system = system;
    }

    /** Searches everything except what was unpacked and never written to. */
    Set<String> below(Path directory, Traces traces) {
        return traces.below(directory, path -> isUsed(path));
    }

    /**
     * Searches the same without the files of Keycloak's database and of the write-ahead log, which both databases
     * share.
     */
    Set<String> belowButKeycloaksAndTheLog(Path directory, Traces traces) throws SQLException {
        Path keycloaks = database(KEYCLOAKS);
        Path log = system.settings().directory().resolve("postgres/pg_wal");
        return traces.below(directory, path -> isUsed(path) && !path.equals(keycloaks) && !path.equals(log));
    }

    private static boolean isUsed(Path path) {
        return !path.endsWith("postgres-binaries") && !path.endsWith("keycloak/lib");
    }

    /** Returns the folder of a database. */
    Path database(String name) throws SQLException {
        return system.settings().directory().resolve("postgres/base").resolve(number(name));
    }

    /** Writes everything from memory to the files. */
    void flush() throws SQLException {
        try (Connection superuser = system.connectAsSuperuser("member_accounts");
                Statement statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** Returns the present position of the write-ahead log. */
    String walPosition() throws SQLException {
        return ask("select pg_current_wal_flush_lsn()::text");
    }

    /** Returns the oldest position of the write-ahead log that is still there. */
    String oldestWalPosition() throws SQLException {
        return ask("select min(('x' || substr(name, 9, 8))::bit(32)::bigint)::text || '/' || upper(to_hex(min(('x' ||"
                + " substr(name, 17, 8))::bit(32)::bigint) * 16777216)) from pg_ls_waldir() where name ~"
                + " '^[0-9A-F]{24}$'");
    }

    private String number(String database) throws SQLException {
        return ask("select oid::text from pg_database where datname = '" + database + "'");
    }

    private String ask(String question) throws SQLException {
        try (Connection superuser = system.connectAsSuperuser("member_accounts");
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Searches the write-ahead log's records of this database since then: rows, index entries and whole pages. */
    Set<String> inWal(String since, String database, Traces traces) throws SQLException {
        Set<String> found = new TreeSet<>();
        String number = number(database);
        try (Connection superuser = system.connectAsSuperuser("member_accounts");
                Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_walinspect");
            superuser.setAutoCommit(false);
            try (PreparedStatement records =
                    superuser.prepareStatement("select block_data, block_fpi_data from pg_get_wal_block_info(?::pg_lsn,"
                            + " pg_current_wal_flush_lsn(), true) where reldatabase = ?::oid")) {
                records.setFetchSize(500);
                records.setString(1, since);
                records.setString(2, number);
                try (ResultSet rows = records.executeQuery()) {
                    while (rows.next()) {
                        for (int part = 1; part <= 2; part++) {
                            byte[] content = rows.getBytes(part);
                            if (content != null) {
                                traces.in(content)
                                        .forEach(what -> found.add(what + " in the write-ahead log of " + database));
                            }
                        }
                    }
                }
            }
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("drop extension pg_walinspect");
        }
        return found;
    }
}
