package org.memberaccounts.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Action;

/** An act on a request, done or tried. Its code begins with the kind's; the kind brings the words. */
public sealed interface RequestAction extends Action {
    Workflow workflow();

    /** Returns its name without the kind. */
    String name();

    @Override
    default String code() {
        return workflow().request() + "." + name();
    }

    /** Returns the role in which staff do it. */
    Optional<StaffRole> duty();

    /** A move, done or tried. */
    record Move(Workflow workflow, Act act) implements RequestAction {
        @Override
        public String name() {
            return act.code();
        }

        @Override
        public Optional<StaffRole> duty() {
            return workflow.role(act).or(workflow::decider);
        }
    }

    /** An act that moves nothing. */
    record Attempt(Workflow workflow, String name) implements RequestAction {
        @Override
        public Optional<StaffRole> duty() {
            return workflow.decider();
        }
    }

    /** Returns the look at a request. */
    static Attempt lookingAt(Workflow workflow) {
        return new Attempt(workflow, "looked-at");
    }

    /** Returns the actions that any request of a kind can have. A kind lists these, with any others of its own. */
    static List<RequestAction> of(Workflow workflow) {
        return Stream.<RequestAction>concat(
                        workflow.transitions().stream()
                                .filter(Transition::offered)
                                .map(Transition::act)
                                .distinct()
                                .map(act -> new Move(workflow, act)),
                        Stream.of(lookingAt(workflow)))
                .toList();
    }
}
