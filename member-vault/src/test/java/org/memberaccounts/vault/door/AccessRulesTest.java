package org.memberaccounts.vault.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.actor.Via;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.LegalBasis;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.purpose.ReaderKind;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKind;
import org.memberaccounts.vault.TextKinds;
import org.memberaccounts.vault.bar.Bar;
import org.memberaccounts.vault.bar.Passing;
import org.memberaccounts.vault.keys.PersonKey;

/** The order of decisions: role, case, bars, ground, attributes. */
class AccessRulesTest {
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());
    private static final PersonId OTHER = new PersonId(UUID.randomUUID());
    private static final UUID CASE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final UUID DECISION = UUID.randomUUID();
    private static final UUID APPROVAL = UUID.randomUUID();
    private static final AttributeId PHONE = new AttributeId("phone");
    private static final AttributeId NAME = new AttributeId("name");
    private static final LocalizedText TEXT = new LocalizedText(Map.of(Locale.ENGLISH, "text"));
    private static final AttributeId CASE_TEXT = new AttributeId("case-text");
    private static final AttributeId FORMER_ADDRESS = new AttributeId("former-address");
    private static final TextId TEXT_OF_CASE = new TextId(CASE_TEXT, CASE);
    private static final Via VIA = new Via("test", Channel.API, Detail.NONE);
    private static final Bar APPROVED = new Bar(
            "request", Refusal.DELETION_APPROVED, Set.of(Passing.SELF, Passing.NOTICES), Optional.empty(), true);
    private static final Bar SIGN_IN_DELETED =
            new Bar("identity", Refusal.SIGN_IN_DELETED, Set.of(Passing.SELF, Passing.NOTICES), Optional.empty(), true);
    private static final Bar NOT_CONFIRMED =
            new Bar("invitation", Refusal.NOT_CONFIRMED, Set.of(Passing.SELF), Optional.of(PurposeId.NOTICES), true);
    private static final Actor AGENT = new Actor.Staff(101, Set.of(StaffRole.SUPPORT));

    private Optional<CaseForReading> work = Optional.empty();
    private Optional<ConsentBook.Decision> consent = Optional.empty();
    private Set<Integer> staff = Set.of();
    private Set<AttributeId> disputed = Set.of();
    private final List<Bar> bars = new ArrayList<>();

    @Test
    void theRoleIsAskedBeforeTheCase() {
        assertRefused(Refusal.ROLE_MISSING, new Actor.Staff(101, Set.of(StaffRole.AUDITOR)), PERSON, contract(), PHONE);
        assertRefused(Refusal.CASE_MISSING, AGENT, PERSON, contract(), Optional.empty(), PHONE);
    }

    @Test
    void aCaseMustBeOpenAndAboutThePersonAndTheReadersAndForThePurpose() {
        assertRefused(Refusal.CASE_NOT_OPEN, AGENT, PERSON, contract(), PHONE);
        work = onCase(OTHER, 101, contract().id());
        assertRefused(Refusal.CASE_NOT_OPEN, AGENT, PERSON, contract(), PHONE);
        work = closed(onCase(PERSON, 101, contract().id()).orElseThrow());
        assertRefused(Refusal.CASE_NOT_OPEN, AGENT, PERSON, contract(), PHONE);
        work = onCase(PERSON, 102, contract().id());
        assertRefused(Refusal.CASE_NOT_YOURS, AGENT, PERSON, contract(), PHONE);
        work = onCase(PERSON, 101, new PurposeId("notices"));
        assertRefused(Refusal.CASE_FOR_OTHER_PURPOSE, AGENT, PERSON, contract(), PHONE);
        work = onCase(PERSON, 101, contract().id());
        assertAllowed("contract", AGENT, PERSON, contract(), PHONE);
    }

    @Test
    void onceDeletionWasApprovedNobodyReadsButThePersonAndWhatTellsThem() {
        work = onCase(PERSON, 101, contract().id());
        bars.add(APPROVED);
        assertRefused(Refusal.DELETION_APPROVED, AGENT, PERSON, contract(), PHONE);
        assertRefused(
                Refusal.DELETION_APPROVED,
                new Actor.Integrator("shop", Set.of(contract().id())),
                PERSON,
                contract(),
                PHONE);
        assertRefused(Refusal.DELETION_APPROVED, new Actor.Job("planning"), PERSON, contract(), PHONE);
        assertAllowed(
                "contract", new Actor.Job("send-notice"), PERSON, purpose("notices", 1, LegalBasis.CONTRACT), PHONE);
    }

    @Test
    void whatIsDisputedIsReadByNobodyButThePersonAndWhatTellsThemAndTheRestByAnybody() {
        work = onCase(PERSON, 101, contract().id());
        disputed = Set.of(PHONE);
        assertRefused(Refusal.DISPUTED, AGENT, PERSON, contract(), PHONE);
        assertRefused(Refusal.DISPUTED, new Actor.Job("planning"), PERSON, contract(), PHONE);
        assertAllowed(
                "contract", new Actor.Job("send-notice"), PERSON, purpose("notices", 1, LegalBasis.CONTRACT), PHONE);
        disputed = Set.of(NAME);
        assertAllowed("contract", AGENT, PERSON, contract(), PHONE);
    }

    @Test
    void whoseSignInSomebodyDeletedIsReadByNobodyButThemselvesAndWhatTellsThem() {
        work = onCase(PERSON, 101, contract().id());
        bars.add(SIGN_IN_DELETED);
        assertRefused(Refusal.SIGN_IN_DELETED, AGENT, PERSON, contract(), PHONE);
        assertRefused(
                Refusal.SIGN_IN_DELETED,
                new Actor.Integrator("shop", Set.of(contract().id())),
                PERSON,
                contract(),
                PHONE);
        assertRefused(Refusal.SIGN_IN_DELETED, new Actor.Job("planning"), PERSON, contract(), PHONE);
        assertAllowed(
                "contract", new Actor.Job("send-notice"), PERSON, purpose("notices", 1, LegalBasis.CONTRACT), PHONE);
        assertEquals(Optional.of(Refusal.SIGN_IN_DELETED), hides(AGENT), "nor found");
    }

    @Test
    void whoWasEnrolledAndHasNotConfirmedMayOnlyBeTold() {
        bars.add(NOT_CONFIRMED);
        Actor integrator = new Actor.Integrator("shop", Set.of(contract().id(), PurposeId.NOTICES));
        assertRefused(Refusal.NOT_CONFIRMED, integrator, PERSON, contract(), Optional.empty(), PHONE);
        assertAllowed("contract", integrator, OTHER, contract(), Optional.empty(), PHONE);
        assertAllowed(
                "contract",
                new Actor.Job("send-notice"),
                PERSON,
                purpose(PurposeId.NOTICES.value(), 1, LegalBasis.CONTRACT),
                Optional.empty(),
                PHONE);
        assertAllowed(
                "contract",
                integrator,
                PERSON,
                purpose(PurposeId.NOTICES.value(), 1, LegalBasis.CONTRACT),
                Optional.empty(),
                PHONE);
        assertRefused(Refusal.CASE_MISSING, AGENT, PERSON, contract(), Optional.empty(), PHONE);
        assertRefused(Refusal.NOT_CONFIRMED, new Actor.Job("planning"), PERSON, consent(2), PHONE);
    }

    @Test
    void aLookUpFindsNobodyOfWhomNothingMayBeRead() {
        Actor shop = new Actor.Integrator("shop", Set.of(contract().id()));
        Actor notifier = new Actor.Integrator("shop", Set.of(PurposeId.NOTICES));
        assertEquals(Optional.empty(), hides(shop));
        bars.add(NOT_CONFIRMED);
        assertEquals(Optional.of(Refusal.NOT_CONFIRMED), hides(shop));
        assertEquals(Optional.empty(), hides(notifier), "who may tell them something may find them for it");
        assertEquals(Optional.empty(), hides(AGENT), "so may an agent, on a case about a notice");
        bars.add(APPROVED);
        assertEquals(Optional.of(Refusal.DELETION_APPROVED), hides(notifier));
        assertEquals(Optional.of(Refusal.DELETION_APPROVED), hides(AGENT));
    }

    @Test
    void aBarThatOnlyRefusesLetsThePersonBeFound() {
        bars.add(new Bar("dispute", Refusal.NOT_CONFIRMED, Set.of(), Optional.empty(), false));
        assertRefused(
                Refusal.NOT_CONFIRMED,
                new Actor.Integrator("shop", Set.of(contract().id())),
                PERSON,
                contract(),
                PHONE);
        assertEquals(Optional.empty(), hides(AGENT));
    }

    @Test
    void ofSeveralBarsTheOneThatWeighsMostIsTold() {
        bars.addAll(List.of(NOT_CONFIRMED, SIGN_IN_DELETED, APPROVED));
        assertRefused(Refusal.DELETION_APPROVED, new Actor.Job("planning"), PERSON, contract(), PHONE);
    }

    @Test
    void theTextOfACaseIsAskedForWithTheCase() {
        assertEquals(
                new AccessRules.Verdict.Denied(Refusal.CASE_MISSING), judge(AGENT, TEXT_OF_CASE, Optional.empty()));
        assertEquals(Set.of(TEXT_OF_CASE), asked(Optional.of(CASE)).texts());
        assertEquals(Set.of(PHONE), asked(Optional.of(CASE)).attributes());
        assertEquals(Set.of(), asked(Optional.empty()).texts());
        assertEquals(Set.of(PHONE, CASE_TEXT), asked(Optional.empty()).attributes(), "which no purpose may use");
        assertEquals(
                Set.of(PHONE, new AttributeId("case-text")),
                asked(Optional.of(CASE)).names());
    }

    private static Disclosure asked(Optional<UUID> caseId) {
        return Disclosure.onCase(
                new Access(AGENT, VIA), PERSON, contract().id(), Set.of(PHONE, CASE_TEXT), Set.of(CASE_TEXT), caseId);
    }

    @Test
    void consentMustBeGivenToTheTextInForceAndNotTakenBack() {
        Actor job = new Actor.Job("planning");
        assertRefused(Refusal.CONSENT_MISSING, job, PERSON, consent(2), PHONE);
        consent = Optional.of(new ConsentBook.Decision(DECISION, ConsentBook.Said.YES, 1));
        assertRefused(Refusal.CONSENT_OUTDATED, job, PERSON, consent(2), PHONE);
        consent = Optional.of(new ConsentBook.Decision(DECISION, ConsentBook.Said.NO, 2));
        assertRefused(Refusal.CONSENT_MISSING, job, PERSON, consent(2), PHONE);
        consent = Optional.of(new ConsentBook.Decision(DECISION, ConsentBook.Said.TAKEN_BACK, 2));
        assertRefused(Refusal.CONSENT_WITHDRAWN, job, PERSON, consent(2), PHONE);
        consent = Optional.of(new ConsentBook.Decision(DECISION, ConsentBook.Said.YES, 2));
        assertEquals(allowed(Ground.consent(DECISION)), judge(job, PERSON, consent(2), Optional.of(CASE), PHONE));
    }

    @Test
    void everyAttributeMustBeAllowedForThePurpose() {
        work = onCase(PERSON, 101, contract().id());
        assertRefused(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE, AGENT, PERSON, contract(), PHONE, NAME);
    }

    @Test
    void aTextIsForThePersonAndForWhoeverHandlesTheCaseItBelongsTo() {
        AccessRules.Verdict refused = new AccessRules.Verdict.Denied(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE);
        AccessRules.Verdict allowed = allowed(Ground.legalBasis("contract"));
        TextId note = new TextId(new AttributeId("parking-note"), UUID.randomUUID());
        work = onCase(PERSON, 101, contract().id());
        assertEquals(allowed, judge(new Actor.Member(PERSON), note, Optional.empty()));
        assertEquals(allowed, judge(new Actor.Member(PERSON), TEXT_OF_CASE, Optional.of(CASE)));
        assertEquals(allowed, judge(AGENT, TEXT_OF_CASE, Optional.of(CASE)));
        assertEquals(allowed, judge(AGENT, new TextId(CASE_TEXT, CASE, 2), Optional.of(CASE)), "one of many");
        assertEquals(refused, judge(AGENT, note, Optional.of(CASE)), "of something else");
        assertEquals(
                refused, judge(AGENT, new TextId(CASE_TEXT, UUID.randomUUID()), Optional.of(CASE)), "of another case");
        assertEquals(
                refused, judge(new Actor.Integrator("shop", Set.of(contract().id())), TEXT_OF_CASE, Optional.of(CASE)));
        assertEquals(refused, judge(new Actor.Job("planning"), TEXT_OF_CASE, Optional.of(CASE)));
        assertEquals(
                new AccessRules.Verdict.Denied(Refusal.NOT_YOURS),
                judge(new Actor.Member(OTHER), note, Optional.empty()));
    }

    @Test
    void anAddressThatANoticeGoesToIsForOurJobsAndForNothingElse() {
        AccessRules.Verdict refused = new AccessRules.Verdict.Denied(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE);
        TextId address = new TextId(FORMER_ADDRESS, UUID.randomUUID());
        Actor.Job job = new Actor.Job("send-notice");
        assertEquals(allowed(Ground.legalBasis("contract")), judge(job, address, Optional.empty(), PurposeId.NOTICES));
        assertEquals(refused, judge(job, address, Optional.empty()), "for another purpose");
        assertEquals(
                refused,
                judge(job, new TextId(CASE_TEXT, UUID.randomUUID()), Optional.empty(), PurposeId.NOTICES),
                "a text that is no address");
        assertEquals(
                refused,
                judge(
                        new Actor.Integrator("shop", Set.of(PurposeId.NOTICES)),
                        address,
                        Optional.empty(),
                        PurposeId.NOTICES));
    }

    private AccessRules.Verdict judge(Actor reader, TextId text, Optional<UUID> caseId) {
        return judge(reader, text, caseId, contract().id());
    }

    private AccessRules.Verdict judge(Actor reader, TextId text, Optional<UUID> caseId, PurposeId about) {
        Purpose purpose = new Purpose(
                about,
                1,
                LegalBasis.CONTRACT,
                TEXT,
                "dpv",
                Set.of(ReaderKind.values()),
                List.of(),
                Set.of(),
                Period.ofYears(1),
                TEXT,
                TEXT,
                TEXT);
        return rules().judge(
                        new Disclosure(new Access(reader, VIA), PERSON, purpose.id(), Set.of(), Set.of(text), caseId),
                        purpose,
                        known(PERSON),
                        work);
    }

    @Test
    void anIntegratorReadsForThePurposesOfItsTokenOnly() {
        assertRefused(
                Refusal.ROLE_MISSING,
                new Actor.Integrator("shop", Set.of(new PurposeId("notices"))),
                PERSON,
                contract(),
                Optional.empty(),
                PHONE);
        assertAllowed(
                "contract",
                new Actor.Integrator("shop", Set.of(contract().id())),
                PERSON,
                contract(),
                Optional.empty(),
                PHONE);
    }

    @Test
    void nobodyReadsSomebodyElseAsThemselves() {
        assertRefused(Refusal.NOT_YOURS, new Actor.Member(OTHER), PERSON, contract(), PHONE);
        assertRefused(Refusal.ROLE_MISSING, new Actor.Member(PERSON), PERSON, contract(), PHONE);
        assertRefused(Refusal.ROLE_MISSING, new Actor.Visitor(), PERSON, contract(), PHONE);
    }

    @Test
    void staffNeverReadAboutThemselves() {
        work = onCase(PERSON, 101, contract().id());
        work = approved(work.orElseThrow(), NOW.plusSeconds(1));
        staff = Set.of(101);
        assertRefused(Refusal.OWN_RECORD, AGENT, PERSON, contract(), PHONE);
        assertEquals(Optional.of(Refusal.OWN_RECORD), hides(AGENT), "nor open a case, nor find themselves");
        assertAllowed("contract", new Actor.Integrator("shop", Set.of(contract().id())), PERSON, contract(), PHONE);
    }

    @Test
    void aColleagueIsReadOnAnApprovedCaseOnly() {
        work = onCase(PERSON, 101, contract().id());
        staff = Set.of(102);
        assertRefused(Refusal.APPROVAL_MISSING, AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
        assertEquals(Optional.empty(), hides(AGENT), "a case can be opened, and then be approved");
        work = approved(work.orElseThrow(), NOW);
        assertRefused(Refusal.APPROVAL_MISSING, AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
        work = approved(work.orElseThrow(), NOW.plusSeconds(1));
        assertEquals(
                new AccessRules.Verdict.Allowed(Ground.legalBasis("contract"), Optional.of(APPROVAL)),
                judge(AGENT, PERSON, contract(), Optional.of(CASE), PHONE));
        staff = Set.of();
        assertAllowed("contract", AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
        staff = Set.of(102);
        work = onCase(PERSON, 102, contract().id());
        assertRefused(Refusal.CASE_NOT_YOURS, AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
    }

    @Test
    void aKindThatNeedsADocumentIsReadOnWithItsReferenceOnly() {
        work = needing(CaseNeed.DOCUMENT, false);
        assertRefused(Refusal.DOCUMENT_MISSING, AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
        work = needing(CaseNeed.DOCUMENT, true);
        assertAllowed("contract", AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
        staff = Set.of(102);
        assertRefused(Refusal.APPROVAL_MISSING, AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
    }

    @Test
    void aKindThatNeedsAnApprovalIsReadOnOnceItIsApproved() {
        work = needing(CaseNeed.APPROVAL, true);
        assertRefused(Refusal.APPROVAL_MISSING, AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
        work = approved(work.orElseThrow(), NOW.plusSeconds(1));
        assertEquals(
                new AccessRules.Verdict.Allowed(Ground.legalBasis("contract"), Optional.of(APPROVAL)),
                judge(AGENT, PERSON, contract(), Optional.of(CASE), PHONE));
        staff = Set.of(101);
        assertRefused(Refusal.OWN_RECORD, AGENT, PERSON, contract(), Optional.of(CASE), PHONE);
    }

    private static Optional<CaseForReading> needing(CaseNeed need, boolean hasDocument) {
        return Optional.of(new CaseForReading(
                CASE, Optional.of(PERSON), 101, contract().id(), true, need, hasDocument, Optional.empty()));
    }

    @Test
    void nobodyIsAnybodysGuardianYet() {
        Disclosure asGuardian = new Disclosure(
                new Access(new Actor.Guardian(OTHER), Optional.of(PERSON), VIA),
                PERSON,
                PurposeId.SELF_ACCESS,
                Set.of(PHONE),
                Optional.empty());
        assertEquals(
                new AccessRules.Verdict.Denied(Refusal.NOT_GUARDIAN),
                rules().judge(asGuardian, purpose("self-access", 1, LegalBasis.CONTRACT), known(PERSON), work));
    }

    private Optional<Refusal> hides(Actor reader) {
        return rules().hides(new Access(reader, VIA), PERSON, known(PERSON));
    }

    private static Optional<CaseForReading> onCase(PersonId person, int handler, PurposeId purpose) {
        return Optional.of(new CaseForReading(
                CASE, Optional.of(person), handler, purpose, true, CaseNeed.NOTHING, false, Optional.empty()));
    }

    private static Optional<CaseForReading> closed(CaseForReading work) {
        return Optional.of(new CaseForReading(
                work.id(),
                work.person(),
                work.handler(),
                work.purpose(),
                false,
                work.need(),
                work.hasDocument(),
                Optional.empty()));
    }

    private static Optional<CaseForReading> approved(CaseForReading work, Instant until) {
        return Optional.of(new CaseForReading(
                work.id(),
                work.person(),
                work.handler(),
                work.purpose(),
                work.isOpen(),
                work.need(),
                work.hasDocument(),
                Optional.of(new CaseForReading.Approval(APPROVAL, until))));
    }

    private void assertRefused(
            Refusal reason, Actor reader, PersonId person, Purpose purpose, AttributeId... attributes) {
        assertRefused(reason, reader, person, purpose, Optional.of(CASE), attributes);
    }

    private void assertRefused(
            Refusal reason,
            Actor reader,
            PersonId person,
            Purpose purpose,
            Optional<UUID> caseId,
            AttributeId... attributes) {
        assertEquals(new AccessRules.Verdict.Denied(reason), judge(reader, person, purpose, caseId, attributes));
    }

    private void assertAllowed(
            String basis, Actor reader, PersonId person, Purpose purpose, AttributeId... attributes) {
        assertAllowed(basis, reader, person, purpose, Optional.of(CASE), attributes);
    }

    private void assertAllowed(
            String basis,
            Actor reader,
            PersonId person,
            Purpose purpose,
            Optional<UUID> caseId,
            AttributeId... attributes) {
        assertEquals(allowed(Ground.legalBasis(basis)), judge(reader, person, purpose, caseId, attributes));
    }

    private static AccessRules.Verdict allowed(Ground ground) {
        return new AccessRules.Verdict.Allowed(ground, Optional.empty());
    }

    private AccessRules.Verdict judge(
            Actor reader, PersonId person, Purpose purpose, Optional<UUID> caseId, AttributeId... attributes) {
        return rules().judge(
                        new Disclosure(new Access(reader, VIA), person, purpose.id(), Set.of(attributes), caseId),
                        purpose,
                        known(person),
                        work);
    }

    private Known known(PersonId person) {
        return new Known(
                PersonKey.generate(person),
                person.equals(PERSON) ? bars : List.of(),
                person.equals(PERSON) ? staff : Set.of(),
                person.equals(PERSON) ? disputed : Set.of());
    }

    private AccessRules rules() {
        return new AccessRules(
                new StaffRules(Clock.fixed(NOW, ZoneOffset.UTC)),
                (people, purpose) -> consent.map(said -> Map.of(PERSON, said)).orElse(Map.of()),
                new PurposeCatalogue(null, null) {
                    @Override
                    public Optional<Purpose> find(String id) {
                        return Optional.of(purpose(id, 1, LegalBasis.CONTRACT));
                    }
                },
                new TextKinds(List.of(new TextKind(FORMER_ADDRESS, TextKind.Use.SENDING))));
    }

    private static Purpose contract() {
        return purpose("service-application", 1, LegalBasis.CONTRACT);
    }

    private static Purpose consent(int textVersion) {
        return purpose("advertising-planning", textVersion, LegalBasis.CONSENT);
    }

    private static Purpose purpose(String id, int textVersion, LegalBasis basis) {
        return new Purpose(
                new PurposeId(id),
                textVersion,
                basis,
                TEXT,
                "dpv",
                Set.of(ReaderKind.SUPPORT, ReaderKind.INTEGRATOR, ReaderKind.SYSTEM),
                List.of(),
                Set.of(PHONE),
                Period.ofYears(1),
                TEXT,
                TEXT,
                TEXT);
    }
}
