package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.TextId;
import org.memberaccounts.vault.TextKinds;
import org.memberaccounts.vault.bar.Bar;

/**
 * The rules that say who may read what, judged in this order: role, own record, case, approval, bars, ground,
 * attributes, disputes (VLT-2). Nothing here is remembered from one request to the next, so a withdrawal holds for the
 * very next read (CNS-2).
 */
@ApplicationScoped
class AccessRules {
    /** The result of judging: what allows the read, or the refusal. */
    sealed interface Verdict {
        /** The read is allowed on this ground, and by the approval that it needed besides, if it did. */
        record Allowed(Ground ground, Optional<UUID> approval) implements Verdict {}

        record Denied(Refusal reason) implements Verdict {}
    }

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final StaffRules staff;
    private final ConsentBook consents;
    private final PurposeCatalogue purposes;
    private final TextKinds kinds;

    @Inject
    AccessRules(StaffRules staff, ConsentBook consents, PurposeCatalogue purposes, TextKinds kinds) {
        this.staff = staff;
        this.consents = consents;
        this.purposes = purposes;
        this.kinds = kinds;
    }

    /** Judges a request to read about a person, on the case that it names. */
    Verdict judge(Disclosure disclosure, Purpose purpose, Known person, Optional<CaseForReading> work) {
        return judge(disclosure, purpose, person, work, () -> decisions(List.of(disclosure.person()), purpose));
    }

    /**
     * Judges the request for one of many, whom only programs read, without a case.
     *
     * @param decisions their newest decisions, asked only where they matter
     */
    Verdict judge(
            Disclosure disclosure,
            Purpose purpose,
            Known person,
            Supplier<Map<PersonId, ConsentBook.Decision>> decisions) {
        return judge(disclosure, purpose, person, Optional.empty(), decisions);
    }

    /** Judges the same as if no answer were disputed. */
    Verdict judgeUndisputed(Disclosure disclosure, Purpose purpose, Known person, Optional<CaseForReading> work) {
        return judgeUndisputed(
                disclosure, purpose, person, work, () -> decisions(List.of(disclosure.person()), purpose));
    }

    private Verdict judge(
            Disclosure disclosure,
            Purpose purpose,
            Known person,
            Optional<CaseForReading> work,
            Supplier<Map<PersonId, ConsentBook.Decision>> decisions) {
        Verdict verdict = judgeUndisputed(disclosure, purpose, person, work, decisions);
        return verdict instanceof Verdict.Allowed && PassRules.isDisputed(disclosure, person.disputed())
                ? new Verdict.Denied(Refusal.DISPUTED)
                : verdict;
    }

    private Verdict judgeUndisputed(
            Disclosure disclosure,
            Purpose purpose,
            Known person,
            Optional<CaseForReading> work,
            Supplier<Map<PersonId, ConsentBook.Decision>> decisions) {
        return RoleRules.keepsOut(disclosure.by(), disclosure.person(), purpose)
                .or(() -> staff.keepsOut(disclosure, purpose, person, work))
                .or(() -> PassRules.barred(disclosure, person.bars()))
                .<Verdict>map(Verdict.Denied::new)
                .orElseGet(() -> ground(disclosure, purpose, decisions, StaffRules.approval(disclosure, person, work)));
    }

    /** Finds these people's newest decisions, if the purpose needs their consent. */
    Map<PersonId, ConsentBook.Decision> decisions(Collection<PersonId> people, Purpose purpose) {
        return purpose.basis().needsConsent() ? consents.newest(people, purpose) : Map.of();
    }

    /** Returns the reason why nobody at all can be read like this, whoever is asked about. */
    Optional<Refusal> keepsFromAll(BulkDisclosure disclosure, Purpose purpose) {
        boolean isProgram = disclosure.by().actor() instanceof Actor.Integrator
                || disclosure.by().actor() instanceof Actor.Job;
        return Optional.of(Refusal.ROLE_MISSING)
                .filter(missing -> !isProgram)
                .or(() -> RoleRules.keepsOut(disclosure.by(), NOBODY, purpose))
                .or(() -> purpose.attributes().containsAll(disclosure.attributes())
                        ? Optional.empty()
                        : Optional.of(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE));
    }

    /**
     * Returns the reason why a person who doesn't exist isn't read. An actor who may not read at all isn't told whether
     * there is such a person.
     */
    Refusal unknown(Disclosure disclosure, Purpose purpose) {
        return RoleRules.keepsOut(disclosure.by(), disclosure.person(), purpose).orElse(Refusal.PERSON_UNKNOWN);
    }

    /**
     * Returns the reason why a look-up doesn't find this person: a bar that hides them, unless the actor may read for
     * the one purpose that passes it; a purpose that the pack no longer has passes nobody. Consent isn't asked here: an
     * actor who reads for a purpose that needs it is told that it is missing, which is no secret of the person's, and
     * the person sees the look-up as they see the read.
     */
    Optional<Refusal> hides(Access by, PersonId person, Known found) {
        Optional<Refusal> hidden = PassRules.first(found.bars().stream()
                .filter(Bar::hides)
                .filter(bar -> bar.purpose()
                        .flatMap(id -> purposes.find(id.value()))
                        .filter(purpose ->
                                RoleRules.keepsOut(by, person, purpose).isEmpty())
                        .isEmpty()));
        return hidden.isEmpty() && StaffRules.isThemselves(by.actor(), found)
                ? Optional.of(Refusal.OWN_RECORD)
                : hidden;
    }

    /** Returns the reason why a look-up by their answer to this question doesn't find them: besides, it is disputed. */
    Optional<Refusal> hides(Access by, PersonId person, Known found, AttributeId soughtBy) {
        return hides(by, person, found)
                .or(() -> Optional.of(Refusal.DISPUTED)
                        .filter(why -> found.disputed().contains(soughtBy)));
    }

    private Verdict ground(
            Disclosure disclosure,
            Purpose purpose,
            Supplier<Map<PersonId, ConsentBook.Decision>> decisions,
            Optional<UUID> approval) {
        if (!purpose.basis().needsConsent()) {
            return attributes(
                    disclosure, purpose, Ground.legalBasis(purpose.basis().code()), approval);
        }
        return Optional.ofNullable(decisions.get().get(disclosure.person()))
                .map(decision -> switch (decision.said()) {
                    case NO -> new Verdict.Denied(Refusal.CONSENT_MISSING);
                    case TAKEN_BACK -> new Verdict.Denied(Refusal.CONSENT_WITHDRAWN);
                    case YES ->
                        decision.textVersion() == purpose.textVersion()
                                ? attributes(disclosure, purpose, Ground.consent(decision.id()), approval)
                                : new Verdict.Denied(Refusal.CONSENT_OUTDATED);
                })
                .orElseGet(() -> new Verdict.Denied(Refusal.CONSENT_MISSING));
    }

    private Verdict attributes(Disclosure disclosure, Purpose purpose, Ground ground, Optional<UUID> approval) {
        boolean every = purpose.attributes().containsAll(disclosure.attributes())
                && disclosure.texts().stream().allMatch(text -> isTheirs(text, disclosure, purpose));
        return every ? new Verdict.Allowed(ground, approval) : new Verdict.Denied(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE);
    }

    /**
     * Tells whether a text may be read, by the one rule for all features' texts: people read what was written about
     * them, staff what belongs to the case they work on, officers what goes with decisions, our jobs what a notice
     * needs to be sent.
     */
    private boolean isTheirs(TextId text, Disclosure disclosure, Purpose purpose) {
        return switch (disclosure.actor()) {
            case Actor.Member self -> disclosure.isForThemselves();
            case Actor.Guardian guardian -> disclosure.isForThemselves();
            case Actor.Staff officer when RoleRules.isOfficer(officer, purpose) -> kinds.isForOfficers(text.kind());
            case Actor.Staff agent ->
                disclosure.caseId().filter(text.id()::equals).isPresent();
            case Actor.Integrator integrator -> false;
            case Actor.Job job -> disclosure.purpose().equals(PurposeId.NOTICES) && kinds.isForSending(text.kind());
            case Actor.Visitor stranger -> false;
        };
    }
}
