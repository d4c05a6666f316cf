package org.memberaccounts.web.copy;

import static org.memberaccounts.request.Party.PERSON;
import static org.memberaccounts.request.Party.SYSTEM;
import static org.memberaccounts.request.Transition.beginning;
import static org.memberaccounts.request.Transition.of;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Party;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Workflow;
import org.memberaccounts.web.request.RequestKind;

/** Another kind of request, in tests only: a copy of one's data, which the service centre hands over. */
public class CopyPages implements RequestKind {
    public static final State RECEIVED = State.owing("received");
    public static final State IN_PREPARATION = State.owing("in-preparation");
    public static final State HANDED_OVER = State.answered("handed-over");
    public static final Instant AT_THE_LATEST = Instant.parse("2026-12-24T10:00:00Z");

    private static final State CALLED_OFF = State.abandoned("called-off");
    private static final State SUPERSEDED = State.abandoned("superseded");
    private static final Party AGENT = new Party.Officer("agent", StaffRole.SUPPORT);
    private static final List<State> OPEN = List.of(RECEIVED, IN_PREPARATION);
    private static final Workflow DEFINITION = new Workflow(
            "copy",
            List.of(RECEIVED, IN_PREPARATION, HANDED_OVER, CALLED_OFF, SUPERSEDED),
            List.of(
                    beginning(RECEIVED, PERSON),
                    of(Act.TAKEN_UP, List.of(RECEIVED), IN_PREPARATION, AGENT),
                    of(new Act("handed-over"), List.of(IN_PREPARATION), HANDED_OVER, AGENT),
                    of(Act.CALLED_OFF, OPEN, CALLED_OFF, PERSON),
                    of(Act.OVERTAKEN, OPEN, SUPERSEDED, SYSTEM)));

    @Override
    public Workflow workflow() {
        return DEFINITION;
    }

    @Override
    public String asking() {
        return "/account/copy";
    }

    @Override
    public String page() {
        return "/account/copy-request";
    }

    @Override
    public String desk() {
        return "/WEB-INF/requests/copy.xhtml";
    }

    @Override
    public Optional<Instant> until(RequestFile file) {
        return file.state().equals(IN_PREPARATION) ? Optional.of(AT_THE_LATEST) : Optional.empty();
    }
}
