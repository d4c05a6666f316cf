package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.AuthorityLacking;
import org.memberaccounts.actor.Via;
import org.memberaccounts.approval.ApprovalDenied;
import org.memberaccounts.approval.ApprovalMoved;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.casework.CaseClosed;
import org.memberaccounts.casework.CaseDenied;
import org.memberaccounts.casework.CaseOpened;
import org.memberaccounts.consent.ConsentDecided;
import org.memberaccounts.deletion.CertificateFetched;
import org.memberaccounts.deletion.ClaimCodeMade;
import org.memberaccounts.erasure.ErasureBegun;
import org.memberaccounts.erasure.ErasureEnded;
import org.memberaccounts.erasure.TargetErased;
import org.memberaccounts.erasure.TargetFailed;
import org.memberaccounts.identity.EmailFollowed;
import org.memberaccounts.identity.KeycloakAdministered;
import org.memberaccounts.identity.SignInDisabled;
import org.memberaccounts.identity.SignInEnabled;
import org.memberaccounts.identity.SignInGone;
import org.memberaccounts.identity.SignUpRemoved;
import org.memberaccounts.invitation.EnrolmentRefused;
import org.memberaccounts.invitation.InvitationConfirmed;
import org.memberaccounts.invitation.InvitationDeclined;
import org.memberaccounts.invitation.InvitationEnded;
import org.memberaccounts.invitation.KnownPersonEnrolled;
import org.memberaccounts.invitation.PersonEnrolled;
import org.memberaccounts.invitation.PersonInvited;
import org.memberaccounts.member.MembershipAbandoned;
import org.memberaccounts.member.MembershipCompleted;
import org.memberaccounts.member.MembershipGranted;
import org.memberaccounts.member.ProfileCorrected;
import org.memberaccounts.notice.NoticeGivenUp;
import org.memberaccounts.notice.NoticeSent;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.request.RequestDenied;
import org.memberaccounts.request.RequestMoved;
import org.memberaccounts.vault.door.Entries;

/** What is put on record, and as what (AUD-1). Reads and look-ups aren't here: the vault records those itself. */
@ApplicationScoped
class AuditTrail {
    private static final String FOLLOW = "follow-keycloak";
    private static final String ERASE = "erase";
    /** What the log calls our account at Keycloak. */
    private static final String OWN_ACCOUNT = "keycloak-account";

    private final AuditLog log;
    private final Entries entries;
    private final PurposeCatalogue purposes;

    @Inject
    AuditTrail(AuditLog log, Entries entries, PurposeCatalogue purposes) {
        this.log = log;
        this.entries = entries;
        this.purposes = purposes;
    }

    void on(@Observes AuthorityLacking lacking) {
        refuse(
                event(lacking.attempt(), lacking.by(), Optional.of(lacking.person())),
                lacking.why().code());
    }

    void on(@Observes MembershipCompleted completed) {
        record(event("membership.completed", completed.by(), Optional.of(completed.person()))
                .attributes(names(completed.attributes())));
    }

    void on(@Observes MembershipGranted granted) {
        record(event("membership.granted", Access.job("grant-membership"), Optional.of(granted.person())));
    }

    void on(@Observes MembershipAbandoned abandoned) {
        record(event("membership.removed", Access.job("remove-unfinished-memberships"), Optional.of(abandoned.person()))
                .reason("not-completed"));
    }

    void on(@Observes SignUpRemoved removed) {
        record(event("signup.removed", removed.by(), Optional.empty())
                .reason(removed.reason().code()));
    }

    void on(@Observes SignInDisabled disabled) {
        record(event("identity.disabled", Access.job(FOLLOW), Optional.of(disabled.person())));
    }

    void on(@Observes SignInEnabled enabled) {
        record(event("identity.enabled", Access.job(FOLLOW), Optional.of(enabled.person())));
    }

    void on(@Observes SignInGone gone) {
        record(event("identity.deleted", Access.job(FOLLOW), Optional.of(gone.person())));
    }

    void on(@Observes EmailFollowed followed) {
        record(event("identity.email-changed", Access.job(FOLLOW), Optional.of(followed.person()))
                .attributes(Set.of("email")));
    }

    /**
     * An administrator's id at Keycloak is no member's; whose account it was is told by what the log calls the person,
     * never by the id there. What our own account does is our own work, and is recorded as such by what asked for it.
     */
    void on(@Observes KeycloakAdministered act) {
        Map<String, String> extras = Map.of("at", Long.toString(act.at().toEpochMilli()));
        ActorRef actor = act.by()
                .map(admin -> new ActorRef(ActorRef.Kind.IDENTITY_ADMIN, admin))
                .orElse(new ActorRef(ActorRef.Kind.SYSTEM, OWN_ACCOUNT));
        AuditEvent.Builder event = AuditEvent.of("keycloak.admin." + act.operation())
                .by(actor)
                .attributes(Set.of(act.resource()))
                .client(FOLLOW)
                .channel(Channel.IDENTITY)
                .detail(new Detail(Optional.empty(), Optional.empty(), extras));
        act.by()
                .flatMap(other -> act.about())
                .flatMap(entries::subject)
                .ifPresent(subject -> event.about(subject.value()));
        log.record(event.outcome(act.failed() ? Outcome.FAILED : Outcome.DONE).build());
    }

    void on(@Observes ProfileCorrected corrected) {
        record(event("profile.corrected", corrected.by(), Optional.of(corrected.person()))
                .attributes(names(corrected.attributes())));
    }

    void on(@Observes PersonEnrolled enrolled) {
        record(event("person.enrolled", enrolled.by(), Optional.of(enrolled.person()))
                .attributes(names(enrolled.attributes())));
    }

    /** About nobody: nothing of what was sent is kept, so nobody is known by it. */
    void on(@Observes EnrolmentRefused refused) {
        refuse(
                event("person.enrolled", refused.by(), Optional.empty()).attributes(names(refused.attributes())),
                refused.reason().code());
    }

    void on(@Observes KnownPersonEnrolled known) {
        Access by = new Access(
                new Actor.Integrator(known.client(), Set.of()), new Via(known.client(), Channel.JOB, Detail.NONE));
        refuse(event("person.enrolled", by, Optional.of(known.person())), InvitationEnded.Reason.ADDRESS_TAKEN.code());
    }

    void on(@Observes PersonInvited invited) {
        record(event("membership.invited", Access.job("invite-person"), Optional.of(invited.person())));
    }

    void on(@Observes InvitationConfirmed confirmed) {
        record(event("membership.confirmed", confirmed.by(), Optional.of(confirmed.person())));
    }

    void on(@Observes InvitationDeclined declined) {
        record(event("invitation.declined", declined.by(), Optional.of(declined.person())));
    }

    void on(@Observes InvitationEnded ended) {
        String job = switch (ended.reason()) {
            case ADDRESS_TAKEN, SIGN_IN_REFUSED -> "invite-person";
            case NOT_INVITED, NOT_CONFIRMED -> "end-invitations";
        };
        record(event("invitation.ended", Access.job(job), Optional.of(ended.person()))
                .reason(ended.reason().code()));
    }

    void on(@Observes NoticeSent sent) {
        record(notice("notice.sent", sent.person()).reason("about-" + sent.kind()));
    }

    void on(@Observes NoticeGivenUp givenUp) {
        log.record(notice("notice.given-up", givenUp.person())
                .outcome(Outcome.FAILED)
                .reason(givenUp.reason().code())
                .build());
    }

    void on(@Observes ConsentDecided decided) {
        String action =
                decided.given() ? "consent.given" : decided.withdrawn() ? "consent.withdrawn" : "consent.refused";
        record(purpose(event(action, decided.by(), Optional.of(decided.person())), decided.purpose())
                .ground("consent:" + decided.decision()));
    }

    void on(@Observes CaseOpened opened) {
        record(purpose(event("case.opened", opened.by(), Optional.of(opened.person())), opened.purpose())
                .caseId(opened.caseId().value()));
    }

    void on(@Observes CaseClosed closed) {
        record(purpose(event("case.closed", closed.by(), closed.person()), closed.purpose())
                .caseId(closed.caseId().value()));
    }

    void on(@Observes CaseDenied denied) {
        AuditEvent.Builder event = event("case." + denied.attempt(), denied.by(), denied.person());
        denied.caseId().ifPresent(caseId -> event.caseId(caseId.value()));
        refuse(event, denied.reason().code());
    }

    void on(@Observes ApprovalMoved moved) {
        record(event("approval." + moved.move().code(), moved.by(), Optional.of(moved.person()))
                .caseId(moved.about()));
    }

    void on(@Observes ApprovalDenied denied) {
        AuditEvent.Builder event = event("approval." + denied.attempt().code(), denied.by(), denied.person());
        denied.about().ifPresent(event::caseId);
        refuse(event, denied.why().code());
    }

    void on(@Observes RequestMoved moved) {
        record(event("request." + moved.act().code(), moved.by(), moved.person())
                .caseId(moved.request().value()));
    }

    void on(@Observes RequestDenied denied) {
        AuditEvent.Builder event = event("request." + denied.attempt(), denied.by(), denied.person());
        denied.request().ifPresent(request -> event.caseId(request.value()));
        refuse(event, denied.why().code());
    }

    void on(@Observes ClaimCodeMade made) {
        record(event("certificate.code-made", made.by(), Optional.of(made.person()))
                .caseId(made.request().value()));
    }

    void on(@Observes CertificateFetched fetched) {
        record(event("certificate.fetched", fetched.by(), Optional.empty())
                .caseId(fetched.request().value()));
    }

    void on(@Observes ErasureBegun begun) {
        record(event("erasure.begun", Access.job(ERASE), Optional.of(begun.person()))
                .caseId(begun.erasure().value())
                .ground(begun.cause()));
    }

    /**
     * From the key on nobody knows any more what the log calls the person: these entries are tied to the others by the
     * case.
     */
    void on(@Observes TargetErased erased) {
        record(event("erasure.place-erased", Access.job(ERASE), Optional.of(erased.person()))
                .caseId(erased.erasure().value())
                .attributes(Set.of(erased.target())));
    }

    void on(@Observes TargetFailed failed) {
        log.record(event("erasure.place-erased", Access.job(ERASE), Optional.of(failed.person()))
                .caseId(failed.erasure().value())
                .attributes(Set.of(failed.target()))
                .outcome(Outcome.FAILED)
                .reason("tried-again-later")
                .build());
    }

    void on(@Observes ErasureEnded ended) {
        record(event("erasure.ended", Access.job(ERASE), Optional.empty())
                .caseId(ended.erasure().value())
                .ground(ended.cause()));
    }

    private AuditEvent.Builder notice(String action, PersonId person) {
        return purpose(event(action, Access.job("send-notice"), Optional.of(person)), PurposeCatalogue.NOTICES)
                .attributes(Set.of("email"));
    }

    private AuditEvent.Builder event(String action, Access by, Optional<PersonId> about) {
        AuditEvent.Builder event = entries.event(action, by);
        about.flatMap(entries::subject).ifPresent(subject -> event.about(subject.value()));
        return event;
    }

    private AuditEvent.Builder purpose(AuditEvent.Builder event, PurposeId purpose) {
        return event.purpose(purpose.value(), purposes.get(purpose).textVersion());
    }

    private void record(AuditEvent.Builder event) {
        log.record(event.outcome(Outcome.DONE).build());
    }

    private void refuse(AuditEvent.Builder event, String reason) {
        log.record(event.outcome(Outcome.REFUSED).reason(reason).build());
    }

    private static Set<String> names(Set<AttributeId> attributes) {
        return attributes.stream().map(AttributeId::value).collect(Collectors.toUnmodifiableSet());
    }
}
