package org.memberaccounts.failure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * The filter of the server's log. Of each kind of warning or error it lets one a minute through, in one line: an outage
 * repeats the same failure, with its stack, for as long as it lasts. Two are of one kind when they differ in numbers
 * and ids only. What was thrown is told as {@link FailureTrace} tells it.
 */
public final class OneLineAMinute implements Filter {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** The most kinds that are told apart; beyond them all of a logger are one. */
    private static final int KINDS = 500;
    /** Numbers and ids, which differ from one record to the next. */
    private static final Pattern COUNTED =
            Pattern.compile("[0-9a-fA-F-]*\\p{Nd}[0-9a-fA-F-]*", Pattern.UNICODE_CHARACTER_CLASS);

    private final InstantSource clock;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** Made by the server, which knows no other constructor. */
    public OneLineAMinute() {
        this(InstantSource.system());
    }

    OneLineAMinute(InstantSource clock) {
        this.clock = clock;
    }

    /** The last record of a kind that went through. Each handler asks about the same one. */
    private record Told(long sequence, Instant at) {}

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getLevel().intValue() < Level.WARNING.intValue()) {
            return true;
        }
        Throwable thrown = record.getThrown();
        String failure =
                thrown == null ? "" : thrown instanceof InOneLine ? thrown.toString() : FailureTrace.of(thrown);
        if (thrown != null) {
            record.setThrown(new InOneLine(failure));
        }
        Instant now = clock.instant();
        if (told.size() >= KINDS) {
            told.values().removeIf(last -> isOver(last, now));
        }
        String kind = kind(record, failure);
        Told counts = told.compute(
                told.size() < KINDS || told.containsKey(kind) ? kind : String.valueOf(record.getLoggerName()),
                (same, last) -> last == null || isOver(last, now) ? new Told(record.getSequenceNumber(), now) : last);
        return counts.sequence() == record.getSequenceNumber();
    }

    private static boolean isOver(Told last, Instant now) {
        return !last.at().plus(MINUTE).isAfter(now);
    }

    private static String kind(LogRecord record, String failure) {
        String words = record.getLoggerName() + record.getMessage() + Arrays.toString(record.getParameters()) + failure;
        return COUNTED.matcher(words).replaceAll("");
    }

    /** Stands for what was thrown. It has no stack, so that it takes one line. */
    private static final class InOneLine extends Throwable {
        private static final long serialVersionUID = 1L;

        InOneLine(String failure) {
            super(failure, null, false, false);
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // without the name of this class
        public String toString() {
            return getMessage();
        }
    }
}
