package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.casework.CaseClosed;
import org.memberaccounts.casework.CaseOpened;
import org.memberaccounts.consent.ConsentDecided;
import org.memberaccounts.member.MembershipCompleted;
import org.memberaccounts.member.ProfileCorrected;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Requester;
import org.memberaccounts.vault.Vault;

/** What is put on record, and as what (AUD-1). Reads and look-ups aren't here: the vault records those itself. */
@ApplicationScoped
class AuditTrail {
    @Inject
    private AuditLog log;

    @Inject
    private Vault vault;

    @Inject
    private PurposeCatalogue purposes;

    void on(@Observes MembershipCompleted completed) {
        record(event("membership.completed", completed.by(), Optional.of(completed.person())).attributes(names(completed.attributes())));
    }

    void on(@Observes ProfileCorrected corrected) {
        record(event("profile.corrected", corrected.by(), Optional.of(corrected.person())).attributes(names(corrected.attributes())));
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
