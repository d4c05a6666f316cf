package org.memberaccounts.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.Action;

/** Something that is done or tried about a request. Its code begins with the kind's; the kind brings the words. */
public sealed interface RequestAction extends Action {
    Workflow workflow();

    /** Without the kind. */
    String name();

    @Override
    default String code() {
        return workflow().request() + "." + name();
    }

    /** The role in which the staff do it. */
    Optional<StaffRole> duty();

    /** A move of the kind's. */
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

    /** Something that moves nothing. */
    record Attempt(Workflow workflow, String name) implements RequestAction {
        @Override
        public Optional<StaffRole> duty() {
            return workflow.decider();
        }
    }

    /** Looking at a request. */
    static Attempt lookingAt(Workflow workflow) {
        return new Attempt(workflow, "looked-at");
    }

    /** What can happen to any request of a kind. A kind lists these, and what it has besides. */
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
