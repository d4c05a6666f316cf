package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.PersonId;

/** Enrolments that ended by themselves: no data of the person stays, and the system that asks is told why. */
@ApplicationScoped
class EndedEnrolments {
    private final EntityManager entityManager;
    private final OpenInvitations open;
    private final PairwiseIds pairwiseIds;
    private final Erasures erasures;
    private final Notices notices;
    private final Clock clock;
    private final Event<InvitationEnded> ended;
    private final Event<KnownPersonEnrolled> knownEnrolled;

    @Inject
    EndedEnrolments(
            EntityManager entityManager,
            OpenInvitations open,
            PairwiseIds pairwiseIds,
            Erasures erasures,
            Notices notices,
            Clock clock,
            Event<InvitationEnded> ended,
            Event<KnownPersonEnrolled> knownEnrolled) {
        this.entityManager = entityManager;
        this.open = open;
        this.pairwiseIds = pairwiseIds;
        this.erasures = erasures;
        this.notices = notices;
        this.clock = clock;
        this.ended = ended;
        this.knownEnrolled = knownEnrolled;
    }

    /** Ends an invitation whose status has not changed since, as this job. */
    @Transactional
    void end(PersonId person, InvitationStatus seen, InvitationEnded.Reason reason, String job) {
        open.lock(person, seen).ifPresent(invitation -> end(Access.job(job), person, invitation, reason));
    }

    /** Ends an enrolment that repeats an earlier one of the same system, in the transaction that began it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endRepeated(Access by, PersonId person) {
        open.lock(person).ifPresent(invitation -> end(by, person, invitation, InvitationEnded.Reason.ADDRESS_TAKEN));
    }

    /**
     * Takes an enrolment of somebody who has an account. The system gets the answer that it gets for everybody: the
     * enrolment waits for an answer, and ends like one that nobody answered. The person is told, and decides what they
     * tell that system.
     *
     * @param owner the person with that account, if they are one here
     */
    @Transactional
    void takeKnown(PersonId person, Optional<PersonId> owner) {
        open.lock(person, InvitationStatus.inviting).ifPresent(invitation -> {
            invitation.invite();
            invitation.ask(clock.instant());
            owner.ifPresent(known -> tell(invitation.client(), known));
        });
    }

    private void tell(String client, PersonId known) {
        knownEnrolled.fire(new KnownPersonEnrolled(client, known));
        notices.tell(known, EnrolledAgain.KIND, "");
    }

    /** Ends an invitation whose time is over. */
    @Transactional
    void endOverdue(PersonId person) {
        open.lock(person)
                .filter(Invitation::isOpen)
                .ifPresent(invitation -> end(
                        Access.job(EndInvitations.NAME),
                        person,
                        invitation,
                        invitation.isAsked()
                                ? InvitationEnded.Reason.NOT_CONFIRMED
                                : InvitationEnded.Reason.NOT_INVITED));
    }

    private void end(Access by, PersonId person, Invitation invitation, InvitationEnded.Reason reason) {
        invitation.end();
        UUID id = pairwiseIds.idFor(new Actor.Integrator(invitation.client(), Set.of()), person);
        entityManager.persist(new EndedEnrolment(id, invitation.client(), reason, clock.instant()));
        ended.fire(new InvitationEnded(by, person, reason));
        erasures.begin(person, "invitation-" + reason.code());
    }

    /**
     * Finds the reason why an enrolment ended by itself, by this client's id for the person; empty for any other
     * enrolment, and once it is forgotten.
     */
    @Transactional
    Optional<InvitationEnded.Reason> reason(String client, UUID id) {
        return Optional.ofNullable(entityManager.find(EndedEnrolment.class, id))
                .filter(enrolment -> enrolment.isOf(client))
                .map(EndedEnrolment::reason);
    }

    @Transactional
    void forgetBefore(Instant before) {
        entityManager
                .createQuery("delete from EndedEnrolment e where e.endedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
