package org.memberaccounts.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;

/**
 * The database without the product: statements on as many connections as the server's pool has, one transaction each
 * time. When no connection is free, callers wait in order.
 */
final class BareStatements implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final Pattern PAGES = Pattern.compile("(?:hit|read)=([0-9]+)");

    /** The role that the connections have. */
    @FunctionalInterface
    interface Role {
        Connection connect() throws SQLException;
    }

    /** Work that is committed together. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(CONNECTIONS, true);

    BareStatements(Role role) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = role.connect();
            connection.setAutoCommit(false);
            free.add(connection);
        }
    }

    void commit(Work work) throws SQLException, InterruptedException {
        Connection connection = free.take();
        try {
            work.on(connection);
            connection.commit();
        } finally {
            free.add(connection);
        }
    }

    /** Runs a statement with these values and reads its whole result; the driver keeps it prepared. */
    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            if (statement.execute()) {
                readAll(statement.getResultSet());
            }
        }
    }

    /** Counts the pages that the database reads for a query, in its memory or on disk. */
    static long touched(Connection connection, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain (analyze, buffers) " + query)) {
            bind(statement, values);
            try (ResultSet plan = statement.executeQuery()) {
                while (plan.next()) {
                    // the first line is about the whole query
                    if (plan.getString(1).contains("Buffers: shared")) {
                        return PAGES.matcher(plan.getString(1))
                                .results()
                                .mapToLong(pages -> Long.parseLong(pages.group(1)))
                                .sum();
                    }
                }
            }
        }
        return 0;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void readAll(ResultSet rows) throws SQLException {
        try (rows) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : free) {
            connection.close();
        }
    }
}
