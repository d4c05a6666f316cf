package org.memberaccounts.request;

import java.util.Objects;

/**
 * A state of a request. Those that aren't aside are the stops of the way, in the order of the definition.
 *
 * @param code as it stands in the database and the API
 * @param aside whether it lies off the way
 * @param answer how it is with the answer that the person is to have
 * @param paused whether the clock stands still here, since the person has to act
 */
public record State(String code, boolean aside, Answer answer, boolean paused) {
    /** How it is with the answer. */
    public enum Answer {
        /** It is still to be given. */
        OWED,
        /** It has been given. */
        GIVEN,
        /** None is wanted any more. */
        NOT_WANTED
    }

    public State {
        Objects.requireNonNull(code);
        Objects.requireNonNull(answer);
        if (paused && answer != Answer.OWED) {
            throw new IllegalArgumentException("A clock stands still only while an answer is owed: " + code);
        }
    }

    /** A stop of the way before the answer. */
    public static State owing(String code) {
        return new State(code, false, Answer.OWED, false);
    }

    /** A stop of the way from the answer on. */
    public static State answered(String code) {
        return new State(code, false, Answer.GIVEN, false);
    }

    /** An end at which nobody wants an answer any more. */
    public static State abandoned(String code) {
        return new State(code, true, Answer.NOT_WANTED, false);
    }

    /** The same off the way. */
    public State offTheWay() {
        return new State(code, true, answer, paused);
    }

    /** The same with its clock standing still. */
    public State pausing() {
        return new State(code, aside, answer, true);
    }
}
