package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** Where other systems enrol people, and where those answer. Values come here checked and normalised. */
@ApplicationScoped
public class Invitations {
    /** Somebody was enrolled. */
    public record Enrolled(PersonId person) implements Creation {
        @Override
        public Optional<Created> created() {
            return Optional.of(new Created(person, person.value(), true));
        }
    }

    /** An invitation, without anything personal. */
    public record Summary(String client, InvitationStatus status, Instant enrolledAt) {}

    private final OpenInvitations open;
    private final EndedEnrolments ended;
    private final InvitePerson saga;
    private final Memberships memberships;
    private final Event<EnrolmentRefused> refused;

    @Inject
    Invitations(
            OpenInvitations open,
            EndedEnrolments ended,
            InvitePerson saga,
            Memberships memberships,
            Event<EnrolmentRefused> refused) {
        this.open = open;
        this.ended = ended;
        this.saga = saga;
        this.memberships = memberships;
        this.refused = refused;
    }

    /**
     * Enrols a person: sealed, put on record and bound to be invited once this commits. {@link #invite} afterwards, or
     * the job comes to it in seconds.
     */
    @Transactional
    public Enrolled enrol(Access by, Actor.Integrator integrator, Map<AttributeId, String> values, Locale language) {
        return new Enrolled(open.begin(by, integrator, values, language));
    }

    /** Puts on record that somebody was not enrolled, and why. */
    @Transactional
    public void refuse(Access by, Set<AttributeId> attributes, EnrolmentRefused.Reason reason) {
        refused.fire(new EnrolmentRefused(by, attributes, reason));
    }

    /**
     * Takes a new enrolment to Keycloak, if it answers. By one request only: two at once would both have the person
     * asked by mail. Should it say that the address is somebody else's, or that it makes no sign-in for it, now or
     * later, the enrolment ends and nothing of what was given stays.
     *
     * @return how far it is then
     * @throws jakarta.transaction.TransactionalException inside a running transaction: Keycloak must not hear of what
     *     may be rolled back
     */
    @Transactional(Transactional.TxType.NEVER)
    public InvitationStatus invite(PersonId person) {
        saga.tryAtOnce(person.toString());
        return status(person);
    }

    private Optional<Summary> find(PersonId person) {
        return open.get(person)
                .map(invitation -> new Summary(invitation.client(), invitation.status(), invitation.enrolledAt()));
    }

    /** How far an enrolment is. */
    public InvitationStatus status(PersonId person) {
        return find(person).map(Summary::status).orElse(InvitationStatus.ended);
    }

    /** What became of somebody whom this client enrolled; empty for anybody else. */
    public Optional<Summary> enrolledBy(Actor.Integrator integrator, PersonId person) {
        return find(person).filter(invitation -> invitation.client().equals(integrator.clientId()));
    }

    /**
     * Why an enrolment of this client ended by itself, for 30 days, though the person is erased; empty for one that
     * didn't.
     */
    public Optional<InvitationEnded.Reason> ended(Actor.Integrator integrator, UUID id) {
        return ended.reason(integrator.clientId(), id);
    }

    /** The invitation that a person has to answer, if there is one. */
    public Optional<Summary> unanswered(PersonId person) {
        return find(person).filter(invitation -> invitation.status() == InvitationStatus.invited);
    }

    /**
     * "This is right, make me a member."
     *
     * @return false when there is nothing to answer, or it isn't theirs to answer, which is on record
     */
    @Transactional(Transactional.TxType.NEVER)
    public boolean confirm(Access by, PersonId person) {
        if (!open.confirm(by, person)) {
            return false;
        }
        memberships.grant(person);
        return true;
    }

    /**
     * "Delete what was given": needs nobody's leave, and happens from the commit on.
     *
     * @return false when there is nothing to answer, or it isn't theirs to answer, which is on record
     */
    public boolean decline(Access by, PersonId person) {
        return open.decline(by, person);
    }
}
