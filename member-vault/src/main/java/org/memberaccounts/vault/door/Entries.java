package org.memberaccounts.vault.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.AuditEvent;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Subject;
import org.memberaccounts.vault.keys.KeyRing;

/** The beginning of an entry of the log: an actor, as the log names them, and the way the request came in. */
@ApplicationScoped
public class Entries {
    private static final ActorRef WITHOUT_MEMBERSHIP = new ActorRef(ActorRef.Kind.VISITOR, "without-membership");

    private final KeyRing keys;

    @Inject
    Entries(KeyRing keys) {
        this.keys = keys;
    }

    /** What the log calls this person; empty when there is no such person, or no longer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Subject> subject(PersonId person) {
        return keys.subject(person);
    }

    /** An event by this actor, for whoever has something to put on record. */
    public AuditEvent.Builder event(String action, Access by) {
        return event(action, by, actor(by.actor()));
    }

    /** The same where the person whom it is about is known already, and may be the actor: no key is read twice. */
    AuditEvent.Builder event(String action, Access by, PersonId about, Optional<Subject> subject) {
        return event(
                action,
                by,
                by.actor() instanceof Actor.Member self && self.person().equals(about)
                        ? person(subject)
                        : actor(by.actor()));
    }

    private static AuditEvent.Builder event(String action, Access by, ActorRef actor) {
        return AuditEvent.of(action)
                .by(actor)
                .client(by.via().client())
                .channel(by.via().channel())
                .detail(by.via().detail());
    }

    /** How the log names an actor: people by their subject, staff by number, systems by client id. */
    private ActorRef actor(Actor actor) {
        return switch (actor) {
            case Actor.Member self -> person(subject(self.person()));
            case Actor.Guardian guardian -> person(subject(guardian.person()));
            case Actor.Staff staff -> new ActorRef(ActorRef.Kind.STAFF, Integer.toString(staff.number()));
            case Actor.Integrator integrator -> new ActorRef(ActorRef.Kind.INTEGRATOR, integrator.clientId());
            case Actor.Job job -> new ActorRef(ActorRef.Kind.SYSTEM, job.name());
            case Actor.Visitor stranger -> WITHOUT_MEMBERSHIP;
        };
    }

    private static ActorRef person(Optional<Subject> subject) {
        return subject.map(known -> new ActorRef(ActorRef.Kind.DATA_SUBJECT, known.toString()))
                .orElse(WITHOUT_MEMBERSHIP);
    }
}
