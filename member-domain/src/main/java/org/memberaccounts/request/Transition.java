package org.memberaccounts.request;

import java.util.List;
import java.util.Objects;

/**
 * One move of a workflow.
 *
 * @param from the states it starts from; none for the one that begins a request
 * @param fresh whether it takes a fresh sign-in
 * @param offered whether it can be made in this release; the others are defined, so that nothing built on the states
 *     changes with them
 */
public record Transition(Act act, List<State> from, State to, Party by, boolean fresh, boolean offered) {
    public Transition {
        Objects.requireNonNull(act);
        Objects.requireNonNull(to);
        Objects.requireNonNull(by);
        from = List.copyOf(from);
    }

    /** Returns the move that begins a request. */
    public static Transition beginning(State to, Party by) {
        return new Transition(Act.ASKED, List.of(), to, by, false, true);
    }

    /** Returns a move from these states. */
    public static Transition of(Act act, List<State> from, State to, Party by) {
        return new Transition(act, from, to, by, false, true);
    }

    /** Returns the same move, which now takes a fresh sign-in. */
    public Transition afterFreshSignIn() {
        return new Transition(act, from, to, by, true, offered);
    }

    /** Returns the same move, but not in this release. */
    public Transition later() {
        return new Transition(act, from, to, by, fresh, false);
    }

    boolean begins() {
        return from.isEmpty();
    }

    boolean leaves(State state) {
        return from.contains(state);
    }
}
