package org.memberaccounts.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.request.Walk.person;
import static org.memberaccounts.request.Walk.staff;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.request.Act;
import org.memberaccounts.request.Picture;
import org.memberaccounts.request.RequestAction;
import org.memberaccounts.request.RequestFile;
import org.memberaccounts.request.Walk;
import org.memberaccounts.request.WorkflowDocument;
import org.memberaccounts.trail.LogWords;

/** The frame carries a kind that it has never heard of. */
class AnotherKindTest {
    private static final Access AGENT = staff(101, StaffRole.SUPPORT);
    private static final Access COLLEAGUE = staff(102, StaffRole.SUPPORT);
    private static final Access OFFICER = staff(201, StaffRole.PRIVACY_OFFICER);

    private final Walk walk = new Walk(CopyWorkflow.DEFINITION);

    @Test
    void goesFromAskingToHandingOver() {
        assertEquals("made", walk.by(AGENT, Act.TAKEN_UP));
        assertEquals("made", walk.by(AGENT, CopyWorkflow.ASKING_BACK));
        assertEquals("made", walk.by(person(), CopyWorkflow.ANSWERING));
        assertEquals("made", walk.by(AGENT, CopyWorkflow.HANDING_OVER));
        RequestFile file = walk.file();
        assertEquals(CopyWorkflow.HANDED_OVER, file.state());
        assertFalse(file.isOpen());
        assertEquals(Optional.of(101), file.officer());
        assertEquals(
                List.of(Optional.empty(), Optional.of(101), Optional.of(101), Optional.empty(), Optional.of(101)),
                file.moves().stream().map(RequestFile.Move::officer).toList());
        assertEquals(Optional.of(Walk.BEGAN.plusSeconds(4 * 60)), file.answeredAt());
    }

    @Test
    void isNotMovedFromTheWrongStateNorTwice() {
        assertEquals("not-now", walk.by(AGENT, CopyWorkflow.HANDING_OVER));
        assertEquals("made", walk.by(AGENT, Act.TAKEN_UP));
        assertEquals("not-now", walk.by(AGENT, Act.TAKEN_UP));
        assertEquals("not-now", walk.by(person(), CopyWorkflow.ANSWERING));
        assertEquals("made", walk.follow(Act.OVERTAKEN));
        assertEquals("not-now", walk.follow(Act.OVERTAKEN));
        assertEquals(CopyWorkflow.SUPERSEDED, walk.file().state());
        assertEquals(3, walk.file().moves().size());
    }

    @Test
    void isNotMovedByAnybodyElseWhereverItIs() {
        Access other = new Access(new Actor.Member(new PersonId(new UUID(0, 8))), person().via());
        assertEquals("not-allowed", walk.by(OFFICER, Act.TAKEN_UP));
        assertEquals("not-allowed", walk.by(person(), Act.TAKEN_UP));
        assertEquals("not-allowed", walk.by(OFFICER, CopyWorkflow.HANDING_OVER));
        assertEquals("not-allowed", walk.by(other, Act.CALLED_OFF));
        assertEquals("not-allowed", walk.by(AGENT, Act.CALLED_OFF));
        assertEquals("not-allowed", walk.by(AGENT, Act.OVERTAKEN));
        assertEquals(1, walk.file().moves().size());
        assertTrue(CopyWorkflow.DEFINITION.isDecidedBy(AGENT.actor()));
        assertFalse(CopyWorkflow.DEFINITION.isDecidedBy(OFFICER.actor()));
    }

    @Test
    void nobodyDecidesAboutThemselves() {
        assertEquals("own-request", walk.by(AGENT, Optional.of(Walk.PERSON), Duration.ZERO, Act.TAKEN_UP));
        assertEquals("made", walk.by(AGENT, Optional.of(new PersonId(new UUID(0, 8))), Duration.ZERO, Act.TAKEN_UP));
    }

    @Test
    void whoTookItUpDecidesUntilAnotherTakesItOver() {
        walk.by(AGENT, Act.TAKEN_UP);
        assertEquals("taken-up-by-another", walk.by(COLLEAGUE, CopyWorkflow.HANDING_OVER));
        assertEquals("not-now", walk.by(AGENT, Act.TAKEN_OVER));
        assertEquals("made", walk.by(COLLEAGUE, Act.TAKEN_OVER));
        assertEquals("taken-up-by-another", walk.by(AGENT, CopyWorkflow.HANDING_OVER));
        assertEquals("made", walk.by(COLLEAGUE, CopyWorkflow.HANDING_OVER));
    }

    @Test
    void whatAsksForAFreshSignInIsNotDoneAfterTenMinutes() {
        walk.by(AGENT, Act.TAKEN_UP);
        assertEquals(
                "fresh-sign-in-needed",
                walk.by(AGENT, Optional.empty(), Duration.ofMinutes(11), CopyWorkflow.HANDING_OVER));
        assertEquals(CopyWorkflow.IN_PREPARATION, walk.file().state());
        assertEquals("made", walk.by(AGENT, Optional.empty(), Duration.ofMinutes(9), CopyWorkflow.HANDING_OVER));
    }

    @Test
    void itsPictureIsDrawn() {
        walk.by(AGENT, Act.TAKEN_UP);
        assertEquals(
                List.of("DONE received []", "NOW in-preparation [asked-back, called-off]", "NEXT handed-over []"),
                drawn());
        walk.by(AGENT, CopyWorkflow.ASKING_BACK);
        assertEquals(List.of("DONE received []", "DONE in-preparation []", "NOW asked-back [called-off]"), drawn());
        walk.by(person(), Act.CALLED_OFF);
        assertEquals(List.of("DONE received []", "DONE in-preparation []", "DONE called-off []"), drawn());
    }

    private List<String> drawn() {
        return Picture.of(walk.file()).stops().stream()
                .map(stop -> stop.look() + " " + stop.state().code() + " "
                        + stop.branches().stream().map(Act::code).toList())
                .toList();
    }

    @Test
    void itsEntriesHaveItsOwnWords() {
        LogWords words = new LogWords(List.of(new CopyActions()), List.of());
        String action = new RequestAction.Move(CopyWorkflow.DEFINITION, CopyWorkflow.HANDING_OVER).code();
        assertEquals("copy-request.handed-over", action);
        assertTrue(words.actions().containsAll(List.of(action, "copy-request.taken-up", "copy-request.looked-at")));
        assertEquals(
                Optional.of("{0} handed you the copy of your data."),
                words.find(action, action + ".member", Locale.ENGLISH));
    }

    @Test
    void itsPageIsWritten() {
        String page = new WorkflowDocument(CopyWorkflow.DEFINITION).text("CopyWorkflow");
        assertTrue(page.startsWith("# The steps of a copy request\n"), page);
        assertTrue(page.contains("    [*] --> received: asked\n"), page);
        assertTrue(page.contains("    received --> in_preparation: taken up\n"), page);
        assertTrue(page.contains("| handed over | in preparation | handed over | agent | yes | yes |\n"), page);
    }
}
