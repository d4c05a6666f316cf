package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.request.Transition.beginning;
import static org.memberaccounts.request.Transition.of;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.memberaccounts.actor.StaffRole;

class WorkflowTest {
    private static final State ASKED = State.owing("asked");
    private static final State DONE = State.answered("done");
    private static final State OVER = State.abandoned("over");
    private static final Act DOING = new Act("done");
    private static final Party CLERK = new Party.Officer("clerk", StaffRole.SUPPORT);
    private static final Transition BEGINNING = beginning(ASKED, Party.PERSON);
    private static final Transition BY_CLERK = of(DOING, List.of(ASKED), DONE, CLERK);
    private static final Transition OVERTAKEN = of(Act.OVERTAKEN, List.of(ASKED), OVER, Party.SYSTEM);

    @Test
    void whatHoldsTogetherIsTaken() {
        Workflow workflow = new Workflow("test", List.of(ASKED, DONE, OVER), List.of(BEGINNING, BY_CLERK, OVERTAKEN));
        assertEquals(List.of(ASKED, DONE), workflow.way());
        assertEquals(List.of(Act.ASKED, DOING, Act.OVERTAKEN), workflow.acts());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "has a state twice",
                        List.of(ASKED, DONE, OVER, ASKED),
                        List.of(BEGINNING, BY_CLERK, OVERTAKEN)),
                Arguments.of("must have one beginning", List.of(ASKED, DONE, OVER), List.of(BY_CLERK, OVERTAKEN)),
                Arguments.of(
                        "must have one beginning",
                        List.of(ASKED, DONE, OVER),
                        List.of(BEGINNING, BEGINNING, BY_CLERK, OVERTAKEN)),
                Arguments.of(
                        "moves from a state that it doesn't have",
                        List.of(ASKED, DONE, OVER),
                        List.of(BEGINNING, of(DOING, List.of(State.owing("nowhere")), DONE, CLERK), OVERTAKEN)),
                Arguments.of(
                        "must reach each of its states", List.of(ASKED, DONE, OVER), List.of(BEGINNING, OVERTAKEN)),
                Arguments.of(
                        "has two ways for one act in asked",
                        List.of(ASKED, DONE, OVER),
                        List.of(BEGINNING, BY_CLERK, BY_CLERK, OVERTAKEN)),
                Arguments.of(
                        "must let an erasure overtake it in asked",
                        List.of(ASKED, DONE),
                        List.of(BEGINNING, BY_CLERK)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatDoesNotIsRefusedWithWhatIsWrong(String mistake, List<State> states, List<Transition> transitions) {
        String said = assertThrows(IllegalArgumentException.class, () -> new Workflow("test", states, transitions))
                .getMessage();
        assertTrue(said.contains(mistake), said);
    }

    @Test
    void twoFeaturesCanNotBringTheSameKind() {
        Workflow workflow = new Workflow("test", List.of(ASKED, DONE, OVER), List.of(BEGINNING, BY_CLERK, OVERTAKEN));
        assertThrows(IllegalStateException.class, () -> new Workflows(List.of(workflow, workflow)));
    }

    @Test
    void aClockStandsStillOnlyBeforeTheAnswer() {
        assertThrows(IllegalArgumentException.class, DONE::pausing);
    }
}
