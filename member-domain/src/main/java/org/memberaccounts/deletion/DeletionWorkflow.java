package org.memberaccounts.deletion;

import static org.memberaccounts.request.Party.PERSON;
import static org.memberaccounts.request.Party.SYSTEM;
import static org.memberaccounts.request.Transition.beginning;
import static org.memberaccounts.request.Transition.of;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Party;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Workflow;

/** The workflow of requests for deletion (DEL-2). */
@Dependent
public class DeletionWorkflow {
    public static final State RECEIVED = State.owing("received");
    public static final State IDENTITY_CONFIRMED = State.owing("identity-confirmed");
    public static final State UNDER_REVIEW = State.owing("under-review");
    public static final State REFUSAL_PROPOSED = State.owing("refusal-proposed").offTheWay();
    public static final State REFUSED = State.answered("refused").offTheWay();
    public static final State APPEALED = State.owing("appealed").offTheWay();
    public static final State APPROVED = State.answered("approved");
    public static final State WAITING = State.answered("waiting");
    public static final State CALLED_OFF = State.abandoned("called-off");
    public static final State SUPERSEDED = State.abandoned("superseded");
    public static final State ERASING = State.answered("erasing");
    public static final State VERIFIED = State.answered("verified");
    public static final State CLOSED = State.answered("closed");

    public static final Act APPROVING = new Act("approved");
    public static final Act REFUSING = new Act("refused");
    public static final Act ERASING_BEGUN_UNTOLD = new Act("erasing-begun-untold");
    static final Act IDENTITY = new Act("identity-confirmed");
    static final Act WAITING_BEGUN = new Act("waiting-begun");
    static final Act HELD = new Act("held");
    static final Act ERASING_BEGUN = new Act("erasing-begun");
    static final Act VERIFYING = new Act("verified");
    static final Act CLOSING = new Act("closed");
    private static final Act REFUSAL_PROPOSING = new Act("refusal-proposed");
    private static final Act APPEALING = new Act("appealed");
    private static final Act REOPENING = new Act("reopened");

    private static final Party OFFICER = new Party.Officer("officer", StaffRole.PRIVACY_OFFICER);
    private static final Party SECOND_OFFICER = new Party.AnotherOfficer("second-officer", StaffRole.PRIVACY_OFFICER);

    /** The states in which the person can cancel, and in which another erasure overtakes the request. */
    private static final List<State> REVOCABLE = List.of(RECEIVED, IDENTITY_CONFIRMED, UNDER_REVIEW, WAITING);

    /** The definition. */
    public static final Workflow DEFINITION = new Workflow(
            "deletion",
            List.of(
                    RECEIVED,
                    IDENTITY_CONFIRMED,
                    UNDER_REVIEW,
                    REFUSAL_PROPOSED,
                    REFUSED,
                    APPEALED,
                    APPROVED,
                    WAITING,
                    CALLED_OFF,
                    SUPERSEDED,
                    ERASING,
                    VERIFIED,
                    CLOSED),
            List.of(
                    beginning(RECEIVED, PERSON).afterFreshSignIn(),
                    of(IDENTITY, List.of(RECEIVED), IDENTITY_CONFIRMED, SYSTEM),
                    of(Act.TAKEN_UP, List.of(IDENTITY_CONFIRMED), UNDER_REVIEW, OFFICER),
                    of(Act.TAKEN_OVER, List.of(UNDER_REVIEW), UNDER_REVIEW, SECOND_OFFICER),
                    of(APPROVING, List.of(UNDER_REVIEW), APPROVED, OFFICER).afterFreshSignIn(),
                    of(REFUSING, List.of(UNDER_REVIEW), REFUSED, OFFICER).afterFreshSignIn(),
                    of(REFUSAL_PROPOSING, List.of(UNDER_REVIEW), REFUSAL_PROPOSED, OFFICER)
                            .afterFreshSignIn()
                            .later(),
                    of(REFUSING, List.of(REFUSAL_PROPOSED), REFUSED, SECOND_OFFICER)
                            .afterFreshSignIn()
                            .later(),
                    of(APPEALING, List.of(REFUSED), APPEALED, PERSON).later(),
                    of(REOPENING, List.of(REFUSAL_PROPOSED, REFUSED, APPEALED), UNDER_REVIEW, SECOND_OFFICER)
                            .afterFreshSignIn()
                            .later(),
                    of(WAITING_BEGUN, List.of(APPROVED), WAITING, SYSTEM),
                    of(Act.CALLED_OFF, REVOCABLE, CALLED_OFF, PERSON),
                    of(Act.OVERTAKEN, REVOCABLE, SUPERSEDED, SYSTEM),
                    of(HELD, List.of(WAITING), WAITING, SYSTEM),
                    of(ERASING_BEGUN, List.of(WAITING), ERASING, SYSTEM),
                    of(ERASING_BEGUN_UNTOLD, List.of(WAITING), ERASING, SYSTEM),
                    of(VERIFYING, List.of(ERASING), VERIFIED, SYSTEM),
                    of(CLOSING, List.of(VERIFIED), CLOSED, SYSTEM)));

    /** Returns the definition, as {@code request} needs it. */
    @Produces
    static Workflow definition() {
        return DEFINITION;
    }
}
