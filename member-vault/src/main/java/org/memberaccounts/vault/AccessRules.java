package org.memberaccounts.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.Authority;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.ReaderKind;

/**
 * Who may read what, decided in this order: role, own record, case, approval, restriction, sign-in, confirmation,
 * ground, attributes (VLT-2). Nothing here is remembered from one request to the next, so a withdrawal binds the very
 * next read (CNS-2).
 */
@ApplicationScoped
class AccessRules {
    /** What came of it: the ground that allows the read, or the refusal. */
    sealed interface Verdict {
        record Allowed(String ground) implements Verdict {}

        record Denied(Refusal reason) implements Verdict {}
    }

    private final StaffRules staff;
    private final ConsentBook consents;
    private final RestrictionBook restrictions;
    private final SignInBook signIns;
    private final InvitationBook invitations;

    @Inject
    AccessRules(
            StaffRules staff,
            ConsentBook consents,
            RestrictionBook restrictions,
            SignInBook signIns,
            InvitationBook invitations) {
        this.staff = staff;
        this.consents = consents;
        this.restrictions = restrictions;
        this.signIns = signIns;
        this.invitations = invitations;
    }

    Verdict judge(Disclosure disclosure, Purpose purpose) {
        return role(disclosure.by(), disclosure.person(), purpose)
                .or(() -> staff.keepsOut(disclosure))
                .or(() -> restriction(disclosure))
                .or(() -> confirmation(disclosure))
                .<Verdict>map(Verdict.Denied::new)
                .orElseGet(() -> ground(disclosure, purpose));
    }

    /** Why nobody by this id is read; who may read nobody at all isn't told whether there is such a person. */
    Refusal unknown(Disclosure disclosure, Purpose purpose) {
        return role(disclosure.by(), disclosure.person(), purpose).orElse(Refusal.PERSON_UNKNOWN);
    }

    /**
     * Why a look-up doesn't find this person: as a read would be refused for every purpose that this reader can have.
     * Consent isn't asked here: who reads for a purpose that needs it is told that it is missing, which is no secret of
     * the person's, and they see the look-up as they see the read.
     *
     * @param notices the one purpose that may use the data of whoever hasn't confirmed
     */
    Optional<Refusal> hides(Access reader, PersonId person, Purpose notices) {
        if (restrictions.isRestricted(person)) {
            return Optional.of(Refusal.DELETION_APPROVED);
        }
        if (signIns.isDeleted(person)) {
            return Optional.of(Refusal.SIGN_IN_DELETED);
        }
        if (staff.isThemselves(reader.actor(), person)) {
            return Optional.of(Refusal.OWN_RECORD);
        }
        return role(reader, person, notices).isPresent() && invitations.isUnconfirmed(person)
                ? Optional.of(Refusal.NOT_CONFIRMED)
                : Optional.empty();
    }

    private static Optional<Refusal> role(Access reader, PersonId person, Purpose purpose) {
        return switch (reader.actor()) {
            case Actor.Member self -> inOwnAffairs(reader, person, purpose);
            case Actor.Guardian guardian -> inOwnAffairs(reader, person, purpose);
            case Actor.Staff staff ->
                unless(staff.has(StaffRole.SUPPORT) && purpose.readers().contains(ReaderKind.SUPPORT));
            case Actor.Integrator integrator ->
                unless(integrator.purposes().contains(purpose.id())
                        && purpose.readers().contains(ReaderKind.INTEGRATOR));
            case Actor.Job job -> unless(purpose.readers().contains(ReaderKind.SYSTEM));
            case Actor.Visitor stranger -> Optional.of(Refusal.ROLE_MISSING);
        };
    }

    private static Optional<Refusal> inOwnAffairs(Access reader, PersonId person, Purpose purpose) {
        return Authority.lack(reader, person)
                .map(Refusal::of)
                .or(() -> unless(purpose.readers().contains(ReaderKind.SELF)));
    }

    /** Whether the person reads, or who may act for them; the role was judged before. */
    private static boolean isForThemselves(Disclosure disclosure) {
        return Authority.lack(disclosure.by(), disclosure.person()).isEmpty();
    }

    private static Optional<Refusal> unless(boolean allowed) {
        return allowed ? Optional.empty() : Optional.of(Refusal.ROLE_MISSING);
    }

    private Optional<Refusal> restriction(Disclosure disclosure) {
        boolean toTellThem = isForThemselves(disclosure)
                || disclosure.actor() instanceof Actor.Job
                        && disclosure.purpose().equals(PurposeCatalogue.NOTICES);
        if (toTellThem) {
            return Optional.empty();
        }
        if (restrictions.isRestricted(disclosure.person())) {
            return Optional.of(Refusal.DELETION_APPROVED);
        }
        return signIns.isDeleted(disclosure.person()) ? Optional.of(Refusal.SIGN_IN_DELETED) : Optional.empty();
    }

    /**
     * Whom another system enrolled may only be told something, until they have confirmed (REG-8). They see their own
     * data.
     */
    private Optional<Refusal> confirmation(Disclosure disclosure) {
        boolean open = isForThemselves(disclosure) || disclosure.purpose().equals(PurposeCatalogue.NOTICES);
        return !open && invitations.isUnconfirmed(disclosure.person())
                ? Optional.of(Refusal.NOT_CONFIRMED)
                : Optional.empty();
    }

    private Verdict ground(Disclosure disclosure, Purpose purpose) {
        if (!purpose.basis().needsConsent()) {
            return attributes(disclosure, purpose, purpose.basis().code());
        }
        return consents.newest(disclosure.person(), purpose.id())
                .map(decision -> switch (decision.said()) {
                    case NO -> new Verdict.Denied(Refusal.CONSENT_MISSING);
                    case TAKEN_BACK -> new Verdict.Denied(Refusal.CONSENT_WITHDRAWN);
                    case YES ->
                        decision.textVersion() == purpose.textVersion()
                                ? attributes(disclosure, purpose, "consent:" + decision.id())
                                : new Verdict.Denied(Refusal.CONSENT_OUTDATED);
                })
                .orElseGet(() -> new Verdict.Denied(Refusal.CONSENT_MISSING));
    }

    private static Verdict attributes(Disclosure disclosure, Purpose purpose, String ground) {
        boolean every = purpose.attributes().containsAll(disclosure.attributes())
                && disclosure.texts().stream().allMatch(text -> isTheirs(text, disclosure));
        return every ? new Verdict.Allowed(ground) : new Verdict.Denied(Refusal.ATTRIBUTE_NOT_FOR_PURPOSE);
    }

    /**
     * The one rule for texts, whichever feature keeps them: people read what was written about them, staff what belongs
     * to the case they work.
     */
    private static boolean isTheirs(TextId text, Disclosure disclosure) {
        return switch (disclosure.actor()) {
            case Actor.Member self -> isForThemselves(disclosure);
            case Actor.Guardian guardian -> isForThemselves(disclosure);
            case Actor.Staff staff ->
                disclosure.caseId().filter(text.id()::equals).isPresent();
            case Actor.Integrator integrator -> false;
            case Actor.Job job -> false;
            case Actor.Visitor stranger -> false;
        };
    }
}
