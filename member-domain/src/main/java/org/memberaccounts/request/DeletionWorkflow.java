package org.memberaccounts.request;

import static org.memberaccounts.request.State.APPEALED;
import static org.memberaccounts.request.State.APPROVED;
import static org.memberaccounts.request.State.CALLED_OFF;
import static org.memberaccounts.request.State.CLOSED;
import static org.memberaccounts.request.State.ERASING;
import static org.memberaccounts.request.State.IDENTITY_CONFIRMED;
import static org.memberaccounts.request.State.RECEIVED;
import static org.memberaccounts.request.State.REFUSAL_PROPOSED;
import static org.memberaccounts.request.State.REFUSED;
import static org.memberaccounts.request.State.SUPERSEDED;
import static org.memberaccounts.request.State.UNDER_REVIEW;
import static org.memberaccounts.request.State.VERIFIED;
import static org.memberaccounts.request.State.WAITING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one definition of how a deletion request goes (DEL-2): nothing moves a request but what stands here. */
public final class DeletionWorkflow {
    private static final boolean FRESH = true;
    private static final boolean OFFERED = true;
    private static final boolean LATER = false;

    /** How a request begins. */
    static final Transition BEGINNING = new Transition(Act.ASKED, Set.of(), RECEIVED, Party.MEMBER, FRESH, OFFERED);

    /** Every move there is. */
    public static final List<Transition> TRANSITIONS = List.of(
            BEGINNING,
            new Transition(Act.IDENTITY_CONFIRMED, Set.of(RECEIVED), IDENTITY_CONFIRMED, Party.SYSTEM, false, OFFERED),
            new Transition(Act.TAKEN_UP, Set.of(IDENTITY_CONFIRMED), UNDER_REVIEW, Party.OFFICER, false, OFFERED),
            new Transition(Act.TAKEN_OVER, Set.of(UNDER_REVIEW), UNDER_REVIEW, Party.SECOND_OFFICER, false, OFFERED),
            new Transition(Act.APPROVED, Set.of(UNDER_REVIEW), APPROVED, Party.OFFICER, FRESH, OFFERED),
            new Transition(Act.REFUSED, Set.of(UNDER_REVIEW), REFUSED, Party.OFFICER, FRESH, OFFERED),
            new Transition(Act.REFUSAL_PROPOSED, Set.of(UNDER_REVIEW), REFUSAL_PROPOSED, Party.OFFICER, FRESH, LATER),
            new Transition(Act.REFUSED, Set.of(REFUSAL_PROPOSED), REFUSED, Party.SECOND_OFFICER, FRESH, LATER),
            new Transition(Act.APPEALED, Set.of(REFUSED), APPEALED, Party.MEMBER, false, LATER),
            new Transition(
                    Act.REOPENED,
                    Set.of(REFUSAL_PROPOSED, REFUSED, APPEALED),
                    UNDER_REVIEW,
                    Party.SECOND_OFFICER,
                    FRESH,
                    LATER),
            new Transition(Act.WAITING_BEGUN, Set.of(APPROVED), WAITING, Party.SYSTEM, false, OFFERED),
            new Transition(
                    Act.CALLED_OFF,
                    Set.of(RECEIVED, IDENTITY_CONFIRMED, UNDER_REVIEW, WAITING),
                    CALLED_OFF,
                    Party.MEMBER,
                    false,
                    OFFERED),
            new Transition(
                    Act.OVERTAKEN,
                    Set.of(RECEIVED, IDENTITY_CONFIRMED, UNDER_REVIEW, WAITING),
                    SUPERSEDED,
                    Party.SYSTEM,
                    false,
                    OFFERED),
            new Transition(Act.HELD, Set.of(WAITING), WAITING, Party.SYSTEM, false, OFFERED),
            new Transition(Act.ERASING_BEGUN, Set.of(WAITING), ERASING, Party.SYSTEM, false, OFFERED),
            new Transition(Act.ERASING_BEGUN_UNTOLD, Set.of(WAITING), ERASING, Party.SYSTEM, false, OFFERED),
            new Transition(Act.VERIFIED, Set.of(ERASING), VERIFIED, Party.SYSTEM, false, OFFERED),
            new Transition(Act.CLOSED, Set.of(VERIFIED), CLOSED, Party.SYSTEM, false, OFFERED));

    private DeletionWorkflow() {}

    /** The stops of the way from asking to the certificate. */
    public static List<State> route() {
        return Arrays.stream(State.values()).filter(state -> !state.isAside()).toList();
    }

    /** What somebody can do at this stop that leads off the route. */
    public static List<Transition> branches(State stop) {
        return TRANSITIONS.stream()
                .filter(transition -> transition.offered()
                        && transition.by() != Party.SYSTEM
                        && transition.leaves(stop)
                        && transition.to().isAside())
                .toList();
    }

    /** The move that this act is in this state, if it is one now. */
    static Optional<Transition> move(State from, Act act) {
        return TRANSITIONS.stream()
                .filter(transition -> transition.offered() && transition.act() == act && transition.leaves(from))
                .findFirst();
    }

    /** Whether a request in this state may still come to something else. */
    static boolean isOpen(State state) {
        return TRANSITIONS.stream().anyMatch(transition -> transition.offered() && transition.leaves(state));
    }
}
