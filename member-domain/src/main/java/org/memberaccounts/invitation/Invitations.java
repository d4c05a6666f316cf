package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;

/** The desk at which other systems enrol people, and those people answer. */
@ApplicationScoped
public class Invitations {
    /**
     * Somebody was enrolled.
     *
     * @param repeated whether the same system has enrolled them before, so that this has ended already
     */
    public record Enrolled(PersonId person, boolean repeated) implements Creation {
        @Override
        public Optional<Created> created() {
            return Optional.of(new Created(person, person.value(), true));
        }
    }

    /** An invitation, without anything personal. */
    public record Summary(String client, InvitationStatus status, Instant enrolledAt) {}

    private final OpenInvitations open;
    private final EndedEnrolments ended;
    private final EarlierEnrolments earlier;
    private final Memberships memberships;
    private final Event<EnrolmentRefused> refused;

    @Inject
    Invitations(
            OpenInvitations open,
            EndedEnrolments ended,
            EarlierEnrolments earlier,
            Memberships memberships,
            Event<EnrolmentRefused> refused) {
        this.open = open;
        this.ended = ended;
        this.earlier = earlier;
        this.memberships = memberships;
        this.refused = refused;
    }

    /**
     * Enrols a person: sealed, put on record and bound to be invited once this commits, by a job. Keycloak isn't asked
     * before, so that an address which has an account is answered the same, and in the same time, as any other. What
     * this system has enrolled itself decides alone whether it ends at once as a repeated one.
     */
    @Transactional
    public Enrolled enrol(Access by, Actor.Integrator integrator, CheckedValues values, Locale language) {
        PersonId person = open.begin(by, integrator, values, language);
        boolean repeated = earlier.add(integrator, person, values);
        if (repeated) {
            ended.endRepeated(by, person);
        }
        return new Enrolled(person, repeated);
    }

    /** Records that somebody was not enrolled, and why. */
    @Transactional
    public void refuse(Access by, Set<AttributeId> attributes, EnrolmentRefused.Reason reason) {
        refused.fire(new EnrolmentRefused(by, attributes, reason));
    }

    private Optional<Summary> find(PersonId person) {
        return open.get(person)
                .map(invitation -> new Summary(invitation.client(), invitation.status(), invitation.enrolledAt()));
    }

    /** Returns the status of an enrolment. */
    public InvitationStatus status(PersonId person) {
        return find(person).map(Summary::status).orElse(InvitationStatus.ended);
    }

    /** Finds the invitation of a person whom this client enrolled; empty for anybody else. */
    public Optional<Summary> enrolledBy(Actor.Integrator integrator, PersonId person) {
        return find(person).filter(invitation -> invitation.client().equals(integrator.clientId()));
    }

    /**
     * Finds the reason why an enrolment of this client ended by itself, for 30 days, though the person is erased; empty
     * for one that didn't.
     */
    public Optional<InvitationEnded.Reason> ended(Actor.Integrator integrator, UUID id) {
        return ended.reason(integrator.clientId(), id);
    }

    /** Finds the invitation that a person has to answer, if there is one. */
    public Optional<Summary> unanswered(PersonId person) {
        return find(person).filter(invitation -> invitation.status() == InvitationStatus.invited);
    }

    /**
     * Answers "This is right, make me a member."
     *
     * @return false when there is nothing to answer, or the actor may not answer it, which is on record
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
     * Answers "Delete what was given": needs nobody's approval, and happens once it is committed.
     *
     * @return false when there is nothing to answer, or the actor may not answer it, which is on record
     */
    public boolean decline(Access by, PersonId person) {
        return open.decline(by, person);
    }
}
