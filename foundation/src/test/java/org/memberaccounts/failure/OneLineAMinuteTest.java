package org.memberaccounts.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OneLineAMinuteTest {
    private Instant now = Instant.EPOCH;
    private final OneLineAMinute filter = new OneLineAMinute(() -> now);

    @Test
    void theSameFailureIsToldOnceAMinute() {
        assertTrue(filter.isLoggable(warning("Job {0} failed, {1} before", "erase", 1)));
        assertFalse(filter.isLoggable(warning("Job {0} failed, {1} before", "erase", 2)));
        now = now.plusSeconds(60);
        assertTrue(filter.isLoggable(warning("Job {0} failed, {1} before", "erase", 3)));
    }

    @Test
    void anotherFailureIsToldBesideIt() {
        assertTrue(filter.isLoggable(warning("Job {0} failed, {1} before", "erase", 1)));
        assertTrue(filter.isLoggable(warning("Job {0} failed, {1} before", "send-notice", 1)));
        LogRecord other = warning("Job {0} failed, {1} before", "erase", 1);
        other.setThrown(new IllegalStateException());
        assertTrue(filter.isLoggable(other));
    }

    @Test
    void whatIsNoWarningIsLeftAlone() {
        assertTrue(filter.isLoggable(new LogRecord(Level.INFO, "started")));
        assertTrue(filter.isLoggable(new LogRecord(Level.INFO, "started")));
    }

    @Test
    void eachHandlerWritesTheSameRecord() {
        LogRecord record = warning("No connection");
        record.setThrown(new IllegalStateException("planted-4417"));
        assertTrue(filter.isLoggable(record));
        assertTrue(filter.isLoggable(record));
    }

    @Test
    void whatWasThrownTakesOneLineWithoutItsMessage() {
        LogRecord record = warning("No connection");
        record.setThrown(new IllegalStateException("planted-4417", new IllegalArgumentException("planted-4418")));
        assertTrue(filter.isLoggable(record));
        StringWriter written = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(written, true));
        assertEquals(1, written.toString().lines().count(), written.toString());
        assertTrue(written.toString().startsWith("java.lang.IllegalStateException at failure.OneLineAMinuteTest"));
        assertFalse(written.toString().contains("planted"));
    }

    @Test
    void ofMoreKindsThanItTellsApartOneIsTold() {
        for (int one = 0; one < 500; one++) {
            assertTrue(filter.isLoggable(warning("a".repeat(one))));
        }
        assertTrue(filter.isLoggable(warning("another")));
        assertFalse(filter.isLoggable(warning("one more")));
        assertFalse(filter.isLoggable(warning("a")), "a known one is still known");
    }

    @Test
    void idsMakeNoKind() {
        assertTrue(filter.isLoggable(warning("Connection {0} is gone", "listener@5a3b1c:0c1f-d2")));
        assertFalse(filter.isLoggable(warning("Connection {0} is gone", "listener@6b1:77ff-0a")));
    }

    private static LogRecord warning(String message, Object... parameters) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName("org.memberaccounts");
        record.setParameters(parameters);
        return record;
    }
}
