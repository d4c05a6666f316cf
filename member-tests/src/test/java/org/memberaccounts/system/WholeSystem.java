package org.memberaccounts.system;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.memberaccounts.launcher.LocalSystem;
import org.memberaccounts.launcher.Part;
import org.memberaccounts.launcher.Settings;

/** The one started system of this test run, with ways to look behind its back. */
final class WholeSystem {
    private static final PrintStream OUT = System.out;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration WAIT_AT_MOST = Duration.ofSeconds(60);
    private static final Duration A_PAGE = Duration.ofSeconds(10);
    /** Long enough for thousands of them, which are read anew each time. */
    private static final Duration ALL_MESSAGES = Duration.ofMinutes(5);

    private static WholeSystem running;

    private final LocalSystem local;

    private WholeSystem(LocalSystem local) {
        this.local = local;
    }

    /**
     * Returns the system, started by the first test that asks, on ports of its own, so that it can run beside another
     * one; stopped when the tests end. Nobody is in it and it has a {@link MadeUpLanguage}, or it is the sample's with
     * its people with {@code -Dsample.people=true}.
     */
    static synchronized WholeSystem running() {
        if (running == null) {
            running = new WholeSystem(start());
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.local.close();
            running = null;
        }
    }

    private static LocalSystem start() {
        Path root = checkout();
        int first = firstPort();
        try {
            // pictures and figures are of the system as it comes
            boolean sample = Boolean.getBoolean("sample.people");
            Path tree = sample ? root : AddedLanguage.to(root, root.resolve("member-tests/target/added-language"));
            Settings settings = new Settings(
                    tree,
                    root.resolve("member-tests/target/run"),
                    tree.resolve(System.getProperty("organisation")),
                    first,
                    first + 1,
                    first + 2,
                    first + 3,
                    first + 4,
                    first + 10,
                    first + 5,
                    first + 7,
                    first + 6);
            // the remains of an earlier run concern no test
            LocalSystem.empty(settings);
            return LocalSystem.start(settings, sample ? EnumSet.allOf(Part.class) : Part.servers(), OUT::println);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The system didn't start.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Path checkout() {
        return Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /**
     * Returns the first of ten ports in a row that these tests use: their own, so that they can run beside a started
     * system; {@code -Dtest.ports} moves them.
     */
    static int firstPort() {
        return Integer.getInteger("test.ports", 28_080);
    }

    LocalSystem local() {
        return local;
    }

    URI web() {
        return URI.create(local.settings().webUrl());
    }

    URI keycloak() {
        return URI.create(local.settings().keycloakUrl());
    }

    URI outbox() {
        return URI.create("http://127.0.0.1:" + local.settings().outbox());
    }

    /** Returns the messages of the local outbox, as JSON. */
    String outboxMessages() {
        return get(outbox().resolve("/messages.json"), ALL_MESSAGES).body();
    }

    HttpResponse<String> page(String path) {
        return get(web().resolve(path), A_PAGE);
    }

    private static HttpResponse<String> get(URI address, Duration timeout) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(address)
                            .timeout(timeout)
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Connection asOwner() throws SQLException {
        return local.connectAsOwner();
    }

    Connection asServer() throws SQLException {
        return local.connectAsServer();
    }

    Connection asSuperuser() throws SQLException {
        return local.connectAsSuperuser("member_accounts");
    }

    /** Counts the log's entries of requests over the API; jobs add theirs when it suits them. */
    long events() {
        return count("select count(*) from audit.entry where channel = 'api'");
    }

    /** Returns the canonical text of an entry. */
    String entry(UUID id) {
        return query("select entry from audit.entry where id = ?", id);
    }

    private String query(String sql, Object... parameters) {
        try (Connection connection = asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("nothing found");
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the result of a counting query, behind the server's back. */
    long count(String sql, Object... parameters) {
        return Long.parseLong(query("select (" + sql + ")::text", parameters));
    }

    /** Waits until a condition is true; an exception that it throws ends the waiting. */
    static void await(String what, BooleanSupplier condition) {
        try {
            // polls in the test's own thread: a browser's page may be used in no other
            Awaitility.await()
                    .pollInSameThread()
                    .dontCatchUncaughtExceptions()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(BETWEEN_LOOKS)
                    .atMost(WAIT_AT_MOST)
                    .until(condition::getAsBoolean);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("never happened: " + what, e);
        }
    }
}
