package org.memberaccounts.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memberaccounts.desk.Given.NAME;
import static org.memberaccounts.desk.Given.SERVICE;
import static org.memberaccounts.desk.Reads.refusal;
import static org.memberaccounts.desk.Reads.values;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.desk.AwayKeycloak;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;
import org.memberaccounts.desk.MailServer;
import org.memberaccounts.desk.MovableClock;
import org.memberaccounts.desk.Reads;
import org.memberaccounts.desk.Records;
import org.memberaccounts.desk.Records.Logged;
import org.memberaccounts.desk.Statements;
import org.memberaccounts.desk.WorkDue;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.member.MembershipStatus;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;

/** Enrolment by another system, as far as it goes without Keycloak, which is away; {@link #asked} does its part. */
@DeskTest
class InvitationsTest {
    private final Invitations invitations;
    private final OpenInvitations open;
    private final SignIns signIns;
    private final Erasures erasures;
    private final Reads reads;
    private final Given given;
    private final Records records;
    private final Access shop = Given.anIntegrator(SERVICE);
    private final Map<AttributeId, String> answers = Given.values();
    private final PersonId person;

    InvitationsTest(
            Invitations invitations,
            OpenInvitations open,
            SignIns signIns,
            Erasures erasures,
            Reads reads,
            Given given,
            Records records) {
        this.invitations = invitations;
        this.open = open;
        this.signIns = signIns;
        this.erasures = erasures;
        this.reads = reads;
        this.given = given;
        this.records = records;
        this.person = enrol(answers);
    }

    @AfterEach
    void nothingElseIsDue() {
        records.change("delete from member.scheduled_tasks");
    }

    @Test
    void whileKeycloakIsAwayAnEnrolmentRestsAndItsJobIsThere(WorkDue work) {
        assertThrows(RuntimeException.class, work::doNext);
        assertEquals(InvitationStatus.inviting, invitations.status(person));
        assertEquals(1, records.count("member.scheduled_tasks"));
        assertTrue(records.about(person).contains(Logged.done("person.enrolled")));
    }

    @Test
    void untilThePersonSaysYesNobodyReadsThemAndNobodyFindsThem() {
        assertEquals(Refusal.NOT_CONFIRMED, refusal(reads.read(shop, person, SERVICE, NAME)));
        assertEquals(List.of(), reads.find(shop, AttributeId.EMAIL, answers.get(AttributeId.EMAIL)));
        assertEquals(
                Logged.refused("person.looked-up", "not-confirmed"),
                records.about(person).getLast());
    }

    @Test
    void beforeThatTheyAreToldThingsAndSeeThemselves() {
        asked();
        assertEquals(
                Map.of(AttributeId.EMAIL, answers.get(AttributeId.EMAIL)),
                values(reads.read(Given.aJob(), person, PurposeId.NOTICES, AttributeId.EMAIL)));
        assertEquals(
                Map.of(NAME, answers.get(NAME)),
                values(reads.read(Given.themselves(person), person, PurposeId.SELF_ACCESS, NAME)));
    }

    @Test
    void theyAreWrittenToInTheLanguageThatTheOtherSystemNamed(Notices notices) {
        PersonId chinese = invitations
                .enrol(shop, integrator(shop), given.typed().values(Given.values()), Locale.SIMPLIFIED_CHINESE)
                .person();
        given.committed(() -> notices.tell(chinese, "welcome", ""));
        assertEquals(
                List.of(List.of("zh-CN")),
                records.rows("select language from member.notice where person_id = ?", chinese.value()));
    }

    @Test
    void aYesMakesThemAMemberAndOpensTheDoor(Memberships memberships) {
        asked();
        assertTrue(invitations.confirm(Given.themselves(person), person));
        assertEquals(
                MembershipStatus.pending, memberships.find(person).orElseThrow().status());
        assertEquals(Map.of(NAME, answers.get(NAME)), values(reads.read(shop, person, SERVICE, NAME)));
        assertFalse(invitations.confirm(Given.themselves(person), person), "it is answered");
        assertFalse(invitations.decline(Given.themselves(person), person));
    }

    @Test
    void aNoBeginsTheErasureAtOnce() {
        asked();
        assertTrue(invitations.decline(Given.themselves(person), person));
        assertTrue(erasures.isRunning(person));
        assertEquals(InvitationStatus.ended, invitations.status(person));
        assertTrue(records.about(person).contains(Logged.done("invitation.declined")));
    }

    @Test
    void whoWasNotAskedHasNothingToAnswer() {
        assertFalse(invitations.confirm(Given.themselves(person), person));
        assertFalse(invitations.decline(Given.themselves(person), person));
        assertEquals(Optional.empty(), invitations.unanswered(person));
    }

    @Test
    void afterThirtyDaysWithoutAnAnswerItEndsAndTheSystemThatAsksIsToldWhy(
            MovableClock clock, WorkDue work, PairwiseIds ids) {
        UUID known = given.committed(() -> ids.idFor(integrator(shop), person));
        clock.pass(Invitation.PATIENCE.minusHours(1));
        work.again("end-invitations");
        assertFalse(erasures.isRunning(person), "not a day too early");
        clock.pass(Duration.ofHours(2));
        work.again("end-invitations");
        assertTrue(erasures.isRunning(person));
        assertEquals(Optional.of(InvitationEnded.Reason.NOT_INVITED), invitations.ended(integrator(shop), known));
        assertEquals(
                Optional.empty(),
                invitations.ended(
                        new Actor.Integrator("another", integrator(shop).purposes()), known),
                "another system learns nothing");
        clock.pass(Invitation.PATIENCE.plusHours(1));
        work.again("end-invitations");
        assertEquals(Optional.empty(), invitations.ended(integrator(shop), known), "forgotten");
    }

    @Test
    void aSystemKnowsOnlyWhomItEnrolledItself() {
        assertTrue(invitations.enrolledBy(integrator(shop), person).isPresent());
        assertEquals(
                Optional.empty(),
                invitations.enrolledBy(
                        new Actor.Integrator("another", integrator(shop).purposes()), person));
    }

    @Test
    void anEnrolmentDoesTheSameWhoeverHasTheAddressAndAsksKeycloakNothing(
            Statements statements, AwayKeycloak keycloak, WorkDue work) {
        Map<AttributeId, String> known = Given.values();
        given.committed(() -> given.aMember(known));
        int before = keycloak.calls();
        List<String> forNobodys = statements.during(() -> enrol(Given.values()));
        List<String> forAMembers = statements.during(() -> enrol(known));
        assertEquals(forNobodys, forAMembers);
        assertFalse(forAMembers.isEmpty(), "they are counted");
        assertEquals(before, keycloak.calls());
        assertThrows(RuntimeException.class, work::doNext, "the job asks");
        assertTrue(keycloak.calls() > before, "calls are counted");
    }

    private PersonId enrol(Map<AttributeId, String> values) {
        return invitations
                .enrol(shop, integrator(shop), given.typed().values(values), Locale.ENGLISH)
                .person();
    }

    @Test
    void whoIsAskedGetsOneMailWithAShortLinkThatWorksAsLongAsTheEnrolmentWaits(MailServer mails, WorkDue work) {
        records.change("delete from member.scheduled_tasks");
        asked();
        open.ask(person);
        work.doAll();
        List<MailServer.Mail> all = mails.to(answers.get(AttributeId.EMAIL));
        assertEquals(1, all.size());
        assertTrue(
                all.getFirst().subject().startsWith("Your details at "),
                all.getFirst().subject());
        assertEquals(
                List.of(List.of("true", "true", "true")),
                records.rows(
                        "select (l.until = i.enrolled_at + interval '720 hours')::text, (l.address is null)::text,"
                                + " (l.mailed_at is not null)::text from member.mailed_link l join member.invitation i"
                                + " using (person_id) where person_id = ?",
                        person.value()),
                "no address is kept beside it");
    }

    @Test
    void whatIsRolledBackHasOrderedNothing() {
        assertTrue(open.invited(person, Given.aUser()));
        assertThrows(
                IllegalStateException.class,
                () -> given.committed((Runnable) () -> {
                    open.ask(person);
                    throw new IllegalStateException("planted");
                }));
        assertEquals(List.of(), links());
        open.ask(person);
        assertEquals(1, links().size());
    }

    @Test
    void whoAnswersBeforeTheMailLeavesGetsNone(MailServer mails, WorkDue work) {
        records.change("delete from member.scheduled_tasks");
        asked();
        assertTrue(open.confirm(Given.themselves(person), person));
        records.change("delete from member.scheduled_tasks where task_name <> 'mail-link'");
        work.doAll();
        assertEquals(List.of(), mails.to(answers.get(AttributeId.EMAIL)));
        assertEquals(List.of(), links());
    }

    private List<List<String>> links() {
        return records.rows("select 1 from member.mailed_link where person_id = ?", person.value());
    }

    /** Does the job's work after Keycloak has made the user. */
    private void asked() {
        assertTrue(open.invited(person, Given.aUser()));
        open.ask(person);
        assertTrue(signIns.identity(person).isPresent());
    }

    private static Actor.Integrator integrator(Access access) {
        return (Actor.Integrator) access.actor();
    }
}
