package org.memberaccounts.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.memberaccounts.launcher.CannotStart;
import org.memberaccounts.launcher.LocalSystem;
import org.memberaccounts.launcher.Part;
import org.memberaccounts.launcher.Settings;
import org.memberaccounts.sample.SampleValues;

/** The lived-in sample, in a system of its own: interrupted in the middle once, begun anew, and checked. */
class SampleIT {
    private static final List<String> SAID = Collections.synchronizedList(new ArrayList<>());
    private static LocalSystem system;

    @BeforeAll
    static void liveNinetyDaysAfterBeingKilledInTheMiddle() throws Exception {
        Path root = WholeSystem.checkout();
        Settings settings = Settings.onFreePorts(root, root.resolve("member-tests/target/lived"));
        LocalSystem.empty(settings);
        assertThrows(CannotStart.class, () -> startToItsEnd(settings));
        system = LocalSystem.start(settings, EnumSet.allOf(Part.class), SAID::add);
    }

    private static void startToItsEnd(Settings settings) throws Exception {
        LocalSystem.start(settings, EnumSet.allOf(Part.class), sentence -> {
                    if (sentence.matches("Creating the sample.* [1-9][0-9] %")) {
                        kill(settings);
                    }
                })
                .close();
    }

    private static void kill(Settings settings) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .orElse(List.of())
                        .contains("-Djboss.server.base.dir="
                                + settings.directory().resolve("wildfly")))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void theNextStartSaysThatItBeginsAnewAndNothingIsThereTwice() throws SQLException {
        assertTrue(SAID.stream().anyMatch(sentence -> sentence.contains("starting it again")), SAID.toString());
        assertEquals(
                0,
                count("select count(*) from (select 1 from member.index_tag where kind = 'email' group by tag having"
                        + " count(*) > 1) twice"));
        assertTrue(count("select count(*) from member.person") > 180, "they are all there");
        assertEquals(0, count("select count(*) from audit.entry where at > now()"), "nothing lies in the future");
        assertTrue(
                count("select count(*) from audit.entry where at < now() - interval '80 days'") > 50,
                "it began long ago");
        assertEquals(0, count("select count(*) from audit.backdating"), "the log takes nothing of the past any more");
    }

    @Test
    void thereIsARequestForDeletionInEachState() throws SQLException {
        for (String state :
                List.of("closed", "waiting", "under-review", "identity-confirmed", "refused", "called-off")) {
            assertTrue(count("select count(*) from member.request where state = '" + state + "'") > 0, state);
        }
        assertEquals(
                2,
                count("select count(*) from member.request where state = 'called-off'"),
                "one is the sample member's own");
        // an answer is due within fifteen working days
        assertEquals(1, unanswered("< now() - interval '30 days'"), "one is late");
        assertTrue(unanswered("> now() - interval '10 days'") > 0, "and one is in time");
    }

    @Test
    void somebodyAddedAnAnswerSomebodyChangedOneAndSomebodyRemovedOne() throws SQLException {
        for (String action : List.of("attribute.added", "attribute.changed", "attribute.removed")) {
            assertTrue(count("select count(*) from audit.entry where action = '" + action + "'") > 0, action);
        }
    }

    @Test
    void whoForgotThePasswordWasMailedALinkAndSoWasWhoeverWasEnrolled() throws SQLException {
        assertEquals(1, count("select count(*) from audit.entry where action = 'link.mailed'"));
        assertEquals(
                0,
                count("select count(*) from member.invitation where asked_at is null"),
                "nobody still waits to be asked");
    }

    private static long unanswered(String asked) throws SQLException {
        return count("select count(*) from member.request where state = 'identity-confirmed' and asked_at " + asked);
    }

    /**
     * People who were erased have no rows any more; their entries in the log have lost their counterpart, as they
     * should.
     */
    @Test
    void everyConsentCorrectionCaseAndDeletionStepHasItsEntryAndTheReverse() throws SQLException {
        String erased = "(select subject from audit.entry where action = 'erasure.begun' and subject is not null)";
        assertSame(
                "select id::text from member.consent_decision",
                "select ref_id from audit.entry where action like 'consent.%' and outcome = 'done' and subject not in "
                        + erased);
        assertSame(
                "select request_id::text || ' ' || act || ' ' || count(*) from member.request_step group by"
                        + " request_id, act",
                "select ref_id || ' ' || split_part(action, '.', 2) || ' ' || count(*) from audit.entry where"
                        + " action like '%-request.%' and outcome = 'done' group by ref_id, action");
        assertSame(
                "select erasure_id::text || ' ' || target from member.erasure_acknowledgement",
                "select ref_id || ' ' || object_id from audit.entry where action = 'erasure.place-erased'"
                        + " and outcome = 'done'");
        assertSame(
                "select id::text || ' opened' from member.support_case union all select id::text || ' closed' from"
                        + " member.support_case where closed_at is not null and person_id is not null",
                "select ref_id || ' opened' from audit.entry where action in ('case.opened', 'case.asked')"
                        + " union all select"
                        + " ref_id || ' closed' from audit.entry where action = 'case.closed' and subject not in "
                        + erased);
        assertSame(
                "select about::text || ' asked' from member.approval union all select about::text || case when"
                        + " granted_until is null then ' declined' else ' granted' end from member.approval where"
                        + " decided_at is not null",
                "select ref_id || ' ' || split_part(action, '.approval-', 2) from audit.entry where action like"
                        + " '%.approval-%' and outcome"
                        + " = 'done'");
        assertSame(
                "select coalesce(sum(version), 0)::text from member.membership",
                "select count(*)::text from audit.entry where action in ('attribute.added', 'attribute.changed',"
                        + " 'attribute.removed', 'membership.granted')"
                        + " and outcome = 'done' and subject not in "
                        + erased);
        assertSame(
                "select count(*)::text from member.notice_delivery where state in ('handed-over', 'delivered',"
                        + " 'came-back')",
                "select count(*)::text from audit.entry where action = 'notice.sent' and subject not in " + erased);
    }

    /** Asserts that neither side has rows that the other hasn't. */
    private static void assertSame(String rows, String entries) throws SQLException {
        assertEquals(
                0,
                count("select count(*) from ((" + rows + ") except all (" + entries + ")) lacking"),
                "without an entry: " + rows);
        assertEquals(
                0,
                count("select count(*) from ((" + entries + ") except all (" + rows + ")) lacking"),
                "without a row: " + entries);
        assertTrue(count("select count(*) from (" + rows + ") rows") > 0, "there is something to compare: " + rows);
    }

    @Test
    void nothingOnDiskHoldsANameANumberOrAnAddressOfTheirs() throws Exception {
        Traces values = new Traces();
        Traces emails = new Traces();
        for (SampleValues person : SampleValues.all()) {
            values.plantGiven("a name", person.name()).plant("a phone", person.phone());
            emails.plant("an email", person.email());
        }
        WrittenData data = new WrittenData(system);
        String since = data.oldestWalPosition();
        assertTrue(
                data.inWal(since, WrittenData.KEYCLOAKS, emails).size() > 0,
                "the search finds what is there: the emails that Keycloak has");
        Set<String> found = data.inWal(since, WrittenData.OURS, emails);
        data.flush();
        Path directory = system.settings().directory();
        found.addAll(data.below(directory, values));
        found.addAll(data.belowButKeycloaksAndTheLog(directory, emails));
        assertEquals(Set.of(), found);
    }

    private static long count(String query) throws SQLException {
        try (Connection owner = system.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
