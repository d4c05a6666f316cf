package org.memberaccounts.copy;

import static org.memberaccounts.request.Party.PERSON;
import static org.memberaccounts.request.Party.SYSTEM;
import static org.memberaccounts.request.Transition.beginning;
import static org.memberaccounts.request.Transition.of;

import java.util.List;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Party;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Workflow;

/** Another kind of request, in tests only: a copy of one's data, which the service centre hands over. */
final class CopyWorkflow {
    static final State RECEIVED = State.owing("received");
    static final State IN_PREPARATION = State.owing("in-preparation");
    static final State ASKED_BACK = State.owing("asked-back").offTheWay().pausing();
    static final State HANDED_OVER = State.answered("handed-over");
    static final State CALLED_OFF = State.abandoned("called-off");
    static final State SUPERSEDED = State.abandoned("superseded");

    static final Act ASKING_BACK = new Act("asked-back");
    static final Act ANSWERING = new Act("answered");
    static final Act HANDING_OVER = new Act("handed-over");

    private static final Party AGENT = new Party.Officer("agent", StaffRole.SUPPORT);
    private static final Party ANOTHER = new Party.AnotherOfficer("another-agent", StaffRole.SUPPORT);
    private static final List<State> OPEN = List.of(RECEIVED, IN_PREPARATION, ASKED_BACK);

    static final Workflow DEFINITION = new Workflow(
            "copy",
            List.of(RECEIVED, IN_PREPARATION, ASKED_BACK, HANDED_OVER, CALLED_OFF, SUPERSEDED),
            List.of(
                    beginning(RECEIVED, PERSON),
                    of(Act.TAKEN_UP, List.of(RECEIVED), IN_PREPARATION, AGENT),
                    of(Act.TAKEN_OVER, List.of(IN_PREPARATION), IN_PREPARATION, ANOTHER),
                    of(ASKING_BACK, List.of(IN_PREPARATION), ASKED_BACK, AGENT),
                    of(ANSWERING, List.of(ASKED_BACK), IN_PREPARATION, PERSON),
                    of(HANDING_OVER, List.of(IN_PREPARATION), HANDED_OVER, AGENT)
                            .afterFreshSignIn(),
                    of(Act.CALLED_OFF, OPEN, CALLED_OFF, PERSON),
                    of(Act.OVERTAKEN, OPEN, SUPERSEDED, SYSTEM)));

    private CopyWorkflow() {}
}
