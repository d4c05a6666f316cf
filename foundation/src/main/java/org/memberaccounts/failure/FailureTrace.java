package org.memberaccounts.failure;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Describes where something failed without repeating what it failed on: messages may hold what a person typed. */
public final class FailureTrace {
    private static final int DEEPEST = 20;
    private static final String OURS = "org.memberaccounts.";
    /** Part of the names of the classes that Weld makes around ours. */
    private static final String MADE = "$$_Weld";

    private FailureTrace() {}

    /** Returns a failure and its causes, outermost first. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    /**
     * Returns one line for a log: the type of each cause, outermost first, each with the last place in our own code
     * that it passed through, unless the cause before it names the same place: {@code java.lang.IllegalStateException
     * at notice.Mailer.send:40 <- java.net.ConnectException}.
     */
    public static String of(Throwable failure) {
        StringJoiner line = new StringJoiner(" <- ");
        String before = "";
        for (Throwable cause : causes(failure).toList()) {
            String place = place(cause);
            line.add(cause.getClass().getName() + (place.equals(before) ? "" : place));
            before = place;
        }
        return line.toString();
    }

    private static String place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS)
                        && !frame.getClassName().contains(MADE))
                .findFirst()
                .map(frame -> " at " + frame.getClassName().substring(OURS.length()) + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .orElse("");
    }
}
