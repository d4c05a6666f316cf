package org.memberaccounts.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.request.Walk.person;
import static org.memberaccounts.request.Walk.staff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.State;
import org.memberaccounts.request.Transition;
import org.memberaccounts.request.Walk;
import org.memberaccounts.request.Workflow;
import org.memberaccounts.request.WorkflowDocument;

class DeletionWorkflowTest {
    private static final Workflow DELETION = DeletionWorkflow.DEFINITION;
    private static final Access OFFICER = staff(201, StaffRole.PRIVACY_OFFICER);

    private final Walk walk = new Walk(DELETION);

    @Test
    void goesFromAskingToTheCertificate() {
        assertEquals("made", walk.follow(DeletionWorkflow.IDENTITY));
        assertEquals("made", walk.by(OFFICER, Act.TAKEN_UP));
        assertEquals("made", walk.by(OFFICER, DeletionWorkflow.APPROVING));
        assertEquals("made", walk.follow(DeletionWorkflow.WAITING_BEGUN));
        assertEquals("made", walk.follow(DeletionWorkflow.ERASING_BEGUN));
        assertTrue(walk.file().isOpen());
        assertEquals("made", walk.follow(DeletionWorkflow.VERIFYING));
        assertEquals("made", walk.follow(DeletionWorkflow.CLOSING));
        assertEquals(DeletionWorkflow.CLOSED, walk.file().state());
        assertFalse(walk.file().isOpen());
        assertEquals(
                DELETION.way(),
                walk.file().moves().stream().map(RequestFile.Move::to).toList());
    }

    @Test
    void noMoveSkipsAnother() {
        walk.follow(DeletionWorkflow.IDENTITY);
        assertEquals("not-now", walk.by(OFFICER, DeletionWorkflow.APPROVING));
        assertEquals("not-now", walk.follow(DeletionWorkflow.ERASING_BEGUN));
        assertEquals(DeletionWorkflow.IDENTITY_CONFIRMED, walk.file().state());
    }

    @Test
    void canBeCalledOffUntilErasingBeginsAndNotAfter() {
        Set<State> callable = DELETION.states().stream()
                .filter(state -> DELETION.can(state, Act.CALLED_OFF))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        DeletionWorkflow.RECEIVED,
                        DeletionWorkflow.IDENTITY_CONFIRMED,
                        DeletionWorkflow.UNDER_REVIEW,
                        DeletionWorkflow.WAITING),
                callable);
    }

    @Test
    void whatAnotherErasureOvertakesIsNotCalledOff() {
        walk.follow(Act.OVERTAKEN);
        assertEquals(DeletionWorkflow.SUPERSEDED, walk.file().state());
        assertFalse(walk.file().isOpen());
        assertEquals("not-now", walk.by(person(), Act.CALLED_OFF));
    }

    @Test
    void whatIsForLaterCantBeDoneNow() {
        assertFalse(DELETION.can(DeletionWorkflow.REFUSED, new Act("appealed")));
        assertFalse(DELETION.isOpen(DeletionWorkflow.REFUSED));
    }

    @Test
    void everyStateIsReached() {
        assertEquals(
                Set.copyOf(DELETION.states()),
                DELETION.transitions().stream().map(Transition::to).collect(Collectors.toSet()));
    }

    @Test
    void theDocumentSaysWhatTheDefinitionSays() throws IOException {
        WorkflowDocument.assertSays(DELETION, "DeletionWorkflow", Path.of("../docs/deletion-workflow.md"));
    }
}
