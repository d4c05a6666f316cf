package org.memberaccounts.request;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;

/**
 * The one definition of how requests of a kind move: every move is one of these, the picture is drawn from them, and
 * the page in docs/ is written from them. A kind brings it as a bean.
 *
 * @param kind the kind's code, which stays in the database for ever
 * @param states all states, those of the way in their order
 * @param transitions all moves
 */
public record Workflow(String kind, List<State> states, List<Transition> transitions) {
    /** @throws IllegalArgumentException when states and moves contradict each other; the message says how */
    public Workflow {
        Objects.requireNonNull(kind);
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
        check(kind, states, transitions);
    }

    private static void check(String kind, List<State> states, List<Transition> transitions) {
        require(codes(states).size() == states.size(), kind, "has a state twice");
        require(transitions.stream().filter(Transition::begins).count() == 1, kind, "must have one beginning");
        Set<State> reached = new HashSet<>();
        for (Transition transition : transitions) {
            reached.add(transition.to());
            require(states.containsAll(transition.from()), kind, "moves from a state that it doesn't have");
        }
        require(reached.equals(Set.copyOf(states)), kind, "must reach each of its states, and no other");
        for (State state : states) {
            List<Transition> here = leaving(transitions, state);
            require(
                    here.stream().map(Transition::act).distinct().count() == here.size(),
                    kind,
                    "has two ways for one act in " + state.code());
            require(
                    here.stream().allMatch(move -> move.by() instanceof Party.Course)
                            || here.stream().anyMatch(move -> move.act().equals(Act.OVERTAKEN)),
                    kind,
                    "must let an erasure overtake it in " + state.code() + ", where somebody still has to act");
        }
    }

    private static void require(boolean holds, String kind, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("The workflow \"" + kind + "\" " + otherwise + ".");
        }
    }

    private static Set<String> codes(List<State> states) {
        Set<String> codes = new HashSet<>();
        states.forEach(state -> codes.add(state.code()));
        return codes;
    }

    private static List<Transition> leaving(List<Transition> transitions, State state) {
        return transitions.stream()
                .filter(transition -> transition.offered() && transition.leaves(state))
                .toList();
    }

    /** Returns the log's name for a request of this kind, such as {@code deletion-request}. */
    public String request() {
        return kind + "-request";
    }

    /** Returns the move that begins a request. */
    Transition beginning() {
        return transitions.stream().filter(Transition::begins).findFirst().orElseThrow();
    }

    /** Returns the acts of all moves, in the order of the definition. */
    public List<Act> acts() {
        return transitions.stream().map(Transition::act).distinct().toList();
    }

    /** Returns the stops of the way from beginning to end. */
    public List<State> way() {
        return states.stream().filter(state -> !state.aside()).toList();
    }

    /** Returns the moves at this stop that lead off the way. */
    public List<Transition> branches(State stop) {
        return leaving(transitions, stop).stream()
                .filter(move ->
                        !(move.by() instanceof Party.Course) && move.to().aside())
                .toList();
    }

    /** Tells whether a request in this state may still move. */
    public boolean isOpen(State state) {
        return !leaving(transitions, state).isEmpty();
    }

    /** Tells whether this act is possible in this state. */
    public boolean can(State state, Act act) {
        return meant(state, act).filter(move -> move.leaves(state)).isPresent();
    }

    /** Tells whether the clock of any request of this kind may stand still. */
    boolean pauses() {
        return states.stream().anyMatch(State::paused);
    }

    /** Tells whether this actor's role decides requests of this kind. */
    public boolean isDecidedBy(Actor actor) {
        return transitions.stream().flatMap(Workflow::role).anyMatch(actor::isStaffWith);
    }

    /** Returns the role of the staff who decide requests of this kind; the first of several. */
    Optional<StaffRole> decider() {
        return transitions.stream().flatMap(Workflow::role).findFirst();
    }

    /** Returns the role of the staff who make this move; empty where staff don't. */
    Optional<StaffRole> role(Act act) {
        return transitions.stream()
                .filter(transition -> transition.act().equals(act))
                .flatMap(Workflow::role)
                .findFirst();
    }

    private static Stream<StaffRole> role(Transition transition) {
        return switch (transition.by()) {
            case Party.Officer officer -> Stream.of(officer.role());
            case Party.AnotherOfficer another -> Stream.of(another.role());
            case Party.Person person -> Stream.empty();
            case Party.Course course -> Stream.empty();
        };
    }

    /**
     * Finds the move that this act makes in this state, or, where it makes none there, the one it makes elsewhere: an
     * actor who may never make it is told so whatever the request's state. Empty when requests of this kind have no
     * such move.
     */
    Optional<Transition> meant(State state, Act act) {
        List<Transition> moves = transitions.stream()
                .filter(move -> move.offered() && move.act().equals(act))
                .toList();
        return moves.stream()
                .filter(move -> move.leaves(state))
                .findFirst()
                .or(() -> moves.stream().findFirst());
    }

    State state(String code) {
        return states.stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A request of " + kind + " is never " + code + "."));
    }
}
