package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page shows beside each promise the evidence from our own records, which turns when they change (POL-1). */
class PolicyPageIT {
    private static final WholeSystem SYSTEM = WholeSystem.running();

    @Test
    void aGrantTooManyTurnsThePromiseRedUntilItIsTakenBack() throws SQLException {
        awaitMargin("storage-log", "Kept:", " 0 of the log's");
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("grant update (detail) on audit.detail to member_app");
            try {
                awaitMargin("storage-log", "Not kept:", " 1 of the log's");
                assertTrue(SYSTEM.page("/policy").body().contains("Not kept: 1."), "the head of the page says so too");
            } finally {
                statement.execute("revoke update (detail) on audit.detail from member_app");
            }
        }
        awaitMargin("storage-log", "Kept:", " 0 of the log's");
    }

    @Test
    void aJobThatFailsTurnsThePromiseRedAndIsNamedOnHealthUntilItSucceeds() {
        awaitMargin("collect-enrolled", "Kept:", "succeeded");
        failures(1);
        try {
            awaitMargin("collect-enrolled", "Not kept:", "failed");
            assertTrue(health().contains("end-invitations"), health());
        } finally {
            failures(0);
        }
        awaitMargin("collect-enrolled", "Kept:", "succeeded");
        assertFalse(health().contains("end-invitations"), health());
    }

    private static void failures(int number) {
        Deletion.execute(
                SYSTEM,
                "update member.scheduled_tasks set consecutive_failures = " + number
                        + ", execution_time = now() + interval '1 hour' where task_name = 'end-invitations'");
    }

    private static String health() {
        return SYSTEM.page("http://127.0.0.1:" + SYSTEM.local().settings().management() + "/health/ready")
                .body();
    }

    @Test
    void thePolicyIsShownAtOnceWhileTheLogIsLocked() throws SQLException {
        SYSTEM.page("/policy");
        try (Connection owner = SYSTEM.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table audit.entry, audit.detail in access exclusive mode");
            long began = System.nanoTime();
            HttpResponse<String> page = SYSTEM.page("/policy");
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertEquals(200, page.statusCode());
            assertTrue(took.compareTo(Duration.ofSeconds(1)) < 0, "took " + took);
            owner.rollback();
        }
    }

    private static void awaitMargin(String clause, String word, String count) {
        Pattern margin = Pattern.compile(
                "id=\"" + clause + "\">[^<]*</p>\\s*<div class=\"evidence\">\\s*<span class=\"mark[^\"]*\">" + word
                        + "</span>([^<]*)<span class=\"fine\">Checked at \\d\\d:\\d\\d\\.</span>\\s*</div>");
        WholeSystem.await(clause + " says " + word, () -> {
            Matcher found = margin.matcher(SYSTEM.page("/policy").body().replace("&#39;", "'"));
            return found.find() && found.group(1).contains(count);
        });
    }
}
