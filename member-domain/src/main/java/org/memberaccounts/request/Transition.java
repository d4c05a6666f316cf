package org.memberaccounts.request;

import java.util.Set;

/**
 * One move of the workflow.
 *
 * @param from the states it starts from; none for the one that begins a request
 * @param fresh whether who does it must have signed in just now
 * @param offered whether it can be done in this release; the others are defined, so that nothing built on the states
 *     changes with them
 */
public record Transition(Act act, Set<State> from, State to, Party by, boolean fresh, boolean offered) {
    public Transition {
        from = Set.copyOf(from);
    }

    boolean leaves(State state) {
        return from.contains(state);
    }
}
