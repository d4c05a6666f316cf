package org.memberaccounts.request;

import java.util.Objects;

/**
 * A state of a request. Those that aren't aside are the stops of the way, in the order of the definition.
 *
 * @param code the code in the database and the API
 * @param aside whether it lies off the way
 * @param answer whether the person is still to have an answer
 * @param paused whether the clock stands still here, since the person has to act
 */
public record State(String code, boolean aside, Answer answer, boolean paused) {
    /** The states of the answer. */
    public enum Answer {
        /** Still to be given. */
        OWED,
        /** Given. */
        GIVEN,
        /** Not wanted any more. */
        NOT_WANTED
    }

    public State {
        Objects.requireNonNull(code);
        Objects.requireNonNull(answer);
        if (paused && answer != Answer.OWED) {
            throw new IllegalArgumentException("A clock stands still only while an answer is owed: " + code);
        }
    }

    /** Returns a stop of the way before the answer. */
    public static State owing(String code) {
        return new State(code, false, Answer.OWED, false);
    }

    /** Returns a stop of the way from the answer on. */
    public static State answered(String code) {
        return new State(code, false, Answer.GIVEN, false);
    }

    /** Returns an end at which nobody wants an answer any more. */
    public static State abandoned(String code) {
        return new State(code, true, Answer.NOT_WANTED, false);
    }

    /** Returns the same state, off the way. */
    public State offTheWay() {
        return new State(code, true, answer, paused);
    }

    /** Returns the same state, with its clock standing still. */
    public State pausing() {
        return new State(code, aside, answer, true);
    }
}
