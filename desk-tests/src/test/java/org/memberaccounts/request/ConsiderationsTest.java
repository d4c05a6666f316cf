package org.memberaccounts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Given.VEHICLE;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.casework.Closing;
import org.memberaccounts.casework.ClosingDesk;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.person.PersonId;

/** What officers know before they decide, from all features that keep something. */
@DeskTest
class ConsiderationsTest {
    private final Considerations considerations;
    private final DeletionDesk deletions;
    private final CaseDesk cases;
    private final ClosingDesk closing;
    private final CaseKinds kinds;
    private final Reads reads;
    private final Given given;
    private final Clock clock;
    private final PersonId member;

    ConsiderationsTest(
            Considerations considerations,
            DeletionDesk deletions,
            CaseDesk cases,
            ClosingDesk closing,
            CaseKinds kinds,
            Reads reads,
            Given given,
            Clock clock) {
        this.considerations = considerations;
        this.deletions = deletions;
        this.cases = cases;
        this.closing = closing;
        this.kinds = kinds;
        this.reads = reads;
        this.given = given;
        this.clock = clock;
        this.member = given.aMember(Map.of(NAME, "Planted Name 8842", VEHICLE, "Planted car 1177"));
    }

    @Test
    void anOfficerKnowsWhatIsHeldWhatIsOpenAndWhoHasIt() {
        Access agent = given.anAgent();
        openCase(agent);
        closing.close(agent, openCase(agent), Optional.empty(), new Closing(CaseOutcome.SOLVED));
        reads.read(Given.anIntegrator(SERVICE), member, SERVICE, NAME);
        deletions.callOff(Given.themselves(member), ask().id());
        List<Considerations.Known> known = considerations.of(given.anOfficer(), ask(), Locale.ENGLISH);
        assertEquals(
                List.of(
                        "We hold: Name, Vehicle",
                        "Service centre: 1 open case, 1 closed.",
                        "Earlier requests: One.",
                        "Shared with: sample-integrator: Name"),
                known.stream().map(one -> one.name() + ": " + one.sentence()).toList());
        assertFalse(known.toString().contains("Planted"), "nothing of it is anybody's data");
    }

    @Test
    void whereThereIsNothingThatIsSaidInEitherLanguage() {
        List<Considerations.Known> known = considerations.of(given.anOfficer(), ask(), Locale.SIMPLIFIED_CHINESE);
        assertEquals(4, known.size());
        assertEquals("没有向其他系统提供过任何资料。", known.getLast().sentence());
    }

    @Test
    void nobodyElseKnowsIt() {
        RequestFile asked = ask();
        for (Access other : List.of(given.anAgent(), given.anAuditor(), Given.themselves(member))) {
            assertTrue(considerations.of(other, asked, Locale.ENGLISH).isEmpty());
        }
    }

    private CaseId openCase(Access agent) {
        return assertInstanceOf(
                        CaseDesk.Result.Opened.class,
                        cases.open(agent, member, new NewCase(kinds.all().getFirst(), Optional.empty())))
                .file()
                .id();
    }

    private RequestFile ask() {
        return assertInstanceOf(
                        DeletionDesk.Asking.Asked.class,
                        deletions.ask(
                                Given.themselves(member),
                                member,
                                new LastSignIn(Optional.of(clock.instant())),
                                DeletionGround.NO_LONGER_WANTED,
                                Locale.ENGLISH))
                .file()
                .request();
    }
}
