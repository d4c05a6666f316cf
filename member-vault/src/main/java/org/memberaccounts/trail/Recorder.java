package org.memberaccounts.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.audit.log.AuditLog;
import org.memberaccounts.audit.log.Recording;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;

/** Records every event, all of them in one way (AUD-1). */
@ApplicationScoped
public class Recorder {
    private static final ActorRef WITHOUT_MEMBERSHIP =
            new ActorRef(ActorRef.Kind.VISITOR, "without-membership", "visitor");
    private static final String IN_NO_ROLE = "staff";

    private final AuditLog log;
    private final Pseudonyms pseudonyms;
    private final PurposeCatalogue purposes;

    @Inject
    Recorder(AuditLog log, Pseudonyms pseudonyms, PurposeCatalogue purposes) {
        this.log = log;
        this.pseudonyms = pseudonyms;
        this.purposes = purposes;
    }

    void on(@Observes Recorded event) {
        record(event);
    }

    /**
     * Records an event in the running transaction, for callers that need the entry's id; all others fire it.
     *
     * @throws org.memberaccounts.audit.log.AuditUnavailable when it can't be written; the transaction must not commit
     */
    public UUID record(Recorded event) {
        return log.record(event(event));
    }

    /** Prepares an event for a statement that records it along with its own work. */
    public Recording prepare(Recorded event) {
        return log.prepare(event(event));
    }

    /** Returns the log's name for an actor, in their only role where they have one. */
    public ActorRef actor(Access by) {
        return actor(by, Optional.empty(), this::pseudonym);
    }

    AuditEvent event(Recorded recorded) {
        Fact fact = recorded.fact();
        Access by = fact.access();
        Optional<UUID> subject = fact.pseudonym().or(() -> fact.person().flatMap(this::pseudonym));
        AuditEvent.Builder entry = fact.entry()
                .by(fact.outsider()
                        .orElseGet(() ->
                                actor(by, fact.role(), person -> isAbout(fact, person) ? subject : pseudonym(person))))
                .client(by.via().client())
                .channel(by.via().channel())
                .detail(by.via().detail());
        subject.ifPresent(entry::about);
        fact.purpose()
                .ifPresent(purpose ->
                        judged(entry, purpose, fact.policy().map(purposes::at).orElse(purposes)));
        return entry.build();
    }

    private static void judged(AuditEvent.Builder entry, PurposeId id, PurposeCatalogue by) {
        Purpose purpose = by.get(id);
        entry.purpose(id.value(), purpose.textVersion(), by.version().value());
    }

    /** Returns the log's name for an actor: people by their pseudonym, staff by number, systems by client id. */
    private static ActorRef actor(Access by, Optional<StaffRole> duty, Function<PersonId, Optional<UUID>> pseudonym) {
        return switch (by.actor()) {
            case Actor.Member self -> person(pseudonym.apply(self.person()), "self");
            case Actor.Guardian guardian -> person(pseudonym.apply(guardian.person()), "guardian");
            case Actor.Staff staff ->
                new ActorRef(ActorRef.Kind.STAFF, Integer.toString(staff.number()), role(staff, duty));
            case Actor.Integrator system -> new ActorRef(ActorRef.Kind.INTEGRATOR, system.clientId(), "integrator");
            case Actor.Job job -> new ActorRef(ActorRef.Kind.SYSTEM, job.name(), "job");
            case Actor.Visitor stranger -> WITHOUT_MEMBERSHIP;
        };
    }

    private Optional<UUID> pseudonym(PersonId person) {
        return pseudonyms.subject(person).map(Subject::value);
    }

    private static boolean isAbout(Fact fact, PersonId person) {
        return fact.person().filter(person::equals).isPresent();
    }

    private static ActorRef person(Optional<UUID> pseudonym, String role) {
        return pseudonym
                .map(known -> new ActorRef(ActorRef.Kind.DATA_SUBJECT, known.toString(), role))
                .orElse(WITHOUT_MEMBERSHIP);
    }

    /** Returns the role in which it is done, if they have that role; otherwise their only one. */
    private static String role(Actor.Staff staff, Optional<StaffRole> duty) {
        return duty.filter(staff::has)
                .or(() -> staff.roles().size() == 1 ? staff.roles().stream().findFirst() : Optional.empty())
                .map(StaffRole::code)
                .orElse(IN_NO_ROLE);
    }
}
