package org.memberaccounts.textmessage;

import java.time.Duration;
import java.util.Locale;
import org.memberaccounts.person.PersonId;

/** A kind of text message. Features bring theirs as beans. */
public interface TextKind {
    /** Returns the name that {@link TextMessages#tell} and the pack's templates know it by; it never changes. */
    String kind();

    /** Returns the time for which it is of use. */
    Duration validFor();

    /**
     * Tells whether a quarter of the day's ceiling is left to others: what goes to everybody must not use up what codes
     * need.
     */
    default boolean leavesAQuarter() {
        return false;
    }

    /**
     * Tells whether it may be told now. While not, nobody's number is read for it; it waits as long as it is of use.
     */
    default boolean mayBeTold(String reference) {
        return true;
    }

    /**
     * Makes the words. Called at each sending, outside any transaction, and without side effects: the same text twice
     * has the same words.
     *
     * @param reference the one given to {@link TextMessages#tell}
     */
    TextWords words(PersonId person, String reference, Locale language);
}
