package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.audit.log.Actor;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Channel;
import org.memberaccounts.audit.log.Detail;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.casework.CaseClosed;
import org.memberaccounts.casework.CaseOpened;
import org.memberaccounts.consent.ConsentDecided;
import org.memberaccounts.identity.EmailFollowed;
import org.memberaccounts.identity.KeycloakAdministered;
import org.memberaccounts.identity.SignInDisabled;
import org.memberaccounts.identity.SignInEnabled;
import org.memberaccounts.identity.SignInGone;
import org.memberaccounts.identity.SignUpRemoved;
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
import org.memberaccounts.vault.Reader;
import org.memberaccounts.vault.Requester;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.vault.Via;

/** What is put on record, and as what (AUD-1). Reads and look-ups aren't here: the vault records those itself. */
@ApplicationScoped
class AuditTrail {
    private static final String FOLLOW = "follow-keycloak";

    @Inject
    private AuditLog log;

    @Inject
    private Vault vault;

    @Inject
    private PurposeCatalogue purposes;

    void on(@Observes MembershipCompleted completed) {
        record(event("membership.completed", completed.by(), Optional.of(completed.person())).attributes(names(completed.attributes())));
    }

    void on(@Observes MembershipGranted granted) {
        record(event("membership.granted", job("grant-membership"), Optional.of(granted.person())));
    }

    void on(@Observes MembershipAbandoned abandoned) {
        record(event("membership.removed", job("remove-unfinished-memberships"), Optional.of(abandoned.person())).reason("not-completed"));
    }

    void on(@Observes SignUpRemoved removed) {
        record(event("signup.removed", removed.by(), Optional.empty()).reason(removed.reason().code()));
    }

    void on(@Observes SignInDisabled disabled) {
        record(event("identity.disabled", job(FOLLOW), Optional.of(disabled.person())));
    }

    void on(@Observes SignInEnabled enabled) {
        record(event("identity.enabled", job(FOLLOW), Optional.of(enabled.person())));
    }

    void on(@Observes SignInGone gone) {
        record(event("identity.deleted", job(FOLLOW), Optional.of(gone.person())));
    }

    void on(@Observes EmailFollowed followed) {
        String action = followed.changed() ? "identity.email-changed" : "identity.email-copied";
        record(event(action, job(FOLLOW), Optional.of(followed.person())).attributes(Set.of("email")));
    }

    /** An administrator's id at Keycloak is no member's; which user it was about is not told: that id must not stand in the log. */
    void on(@Observes KeycloakAdministered act) {
        Map<String, String> extras = Map.of("resource", act.resource(), "at", Long.toString(act.at().toEpochMilli()));
        log.record(AuditEvent.of("keycloak.admin." + act.operation()).by(new Actor(Actor.Kind.IDENTITY_ADMIN, act.by()))
                .client(FOLLOW).channel(Channel.IDENTITY).detail(new Detail(Optional.empty(), Optional.empty(), extras))
                .outcome(act.failed() ? Outcome.FAILED : Outcome.DONE).build());
    }

    void on(@Observes ProfileCorrected corrected) {
        record(event("profile.corrected", corrected.by(), Optional.of(corrected.person())).attributes(names(corrected.attributes())));
    }

    void on(@Observes NoticeSent sent) {
        record(notice("notice.sent", sent.person()));
    }

    void on(@Observes NoticeGivenUp givenUp) {
        log.record(notice("notice.given-up", givenUp.person()).outcome(Outcome.FAILED).reason(givenUp.reason().code()).build());
    }

    void on(@Observes ConsentDecided decided) {
        String action = decided.given() ? "consent.given" : decided.withdrawn() ? "consent.withdrawn" : "consent.refused";
        record(purpose(event(action, decided.by(), Optional.of(decided.person())), decided.purpose()).ground("consent:" + decided.decision()));
    }

    void on(@Observes CaseOpened opened) {
        record(purpose(event("case.opened", opened.by(), Optional.of(opened.person())), opened.purpose()).caseId(opened.caseId().value()));
    }

    void on(@Observes CaseClosed closed) {
        record(purpose(event("case.closed", closed.by(), closed.person()), closed.purpose()).caseId(closed.caseId().value()));
    }

    private static Requester job(String name) {
        return new Requester(new Reader.Job(name), new Via(name, Channel.JOB, Detail.NONE));
    }

    private AuditEvent.Builder notice(String action, PersonId person) {
        return purpose(event(action, job("send-notice"), Optional.of(person)), PurposeCatalogue.NOTICES).attributes(Set.of("email"));
    }

    private AuditEvent.Builder event(String action, Requester by, Optional<PersonId> about) {
        AuditEvent.Builder event = vault.event(action, by);
        about.flatMap(vault::subject).ifPresent(subject -> event.about(subject.value()));
        return event;
    }

    private AuditEvent.Builder purpose(AuditEvent.Builder event, PurposeId purpose) {
        return event.purpose(purpose.value(), purposes.get(purpose).textVersion());
    }

    private void record(AuditEvent.Builder event) {
        log.record(event.outcome(Outcome.DONE).build());
    }

    private static Set<String> names(Set<AttributeId> attributes) {
        return attributes.stream().map(AttributeId::value).collect(Collectors.toUnmodifiableSet());
    }
}
