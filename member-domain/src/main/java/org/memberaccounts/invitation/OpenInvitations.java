package org.memberaccounts.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** Our side of an invitation, a transaction a step: inviting, invited, mailed; then confirmed or ended (REG-7). */
@ApplicationScoped
class OpenInvitations {
    private final EntityManager entityManager;
    private final Vault vault;
    private final SignIns signIns;
    private final PairwiseIds pairwiseIds;
    private final Memberships memberships;
    private final InvitationBar bar;
    private final Erasures erasures;
    private final Jobs jobs;
    private final Authority authority;
    private final Clock clock;
    private final Event<PersonEnrolled> enrolled;
    private final Event<PersonInvited> invited;
    private final Event<InvitationConfirmed> confirmed;
    private final Event<InvitationDeclined> declined;
    private final Event<InvitationEnded> ended;
    private final Event<KnownPersonEnrolled> knownEnrolled;

    @Inject
    OpenInvitations(
            EntityManager entityManager,
            Vault vault,
            SignIns signIns,
            PairwiseIds pairwiseIds,
            Memberships memberships,
            InvitationBar bar,
            Erasures erasures,
            Jobs jobs,
            Authority authority,
            Clock clock,
            Event<PersonEnrolled> enrolled,
            Event<PersonInvited> invited,
            Event<InvitationConfirmed> confirmed,
            Event<InvitationDeclined> declined,
            Event<InvitationEnded> ended,
            Event<KnownPersonEnrolled> knownEnrolled) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.signIns = signIns;
        this.pairwiseIds = pairwiseIds;
        this.memberships = memberships;
        this.bar = bar;
        this.erasures = erasures;
        this.jobs = jobs;
        this.authority = authority;
        this.clock = clock;
        this.enrolled = enrolled;
        this.invited = invited;
        this.confirmed = confirmed;
        this.declined = declined;
        this.ended = ended;
        this.knownEnrolled = knownEnrolled;
    }

    /**
     * Everything at once: the person, the values, what the client calls them, the invitation, and the job that sees it
     * through.
     */
    @Transactional
    PersonId begin(Access by, Actor.Integrator integrator, Map<AttributeId, String> values, Locale language) {
        PersonId person = vault.admit();
        vault.seal(person, values);
        pairwiseIds.idFor(integrator, person);
        Instant now = clock.instant();
        entityManager.persist(new Invitation(person, integrator.clientId(), language, now));
        bar.place(person);
        jobs.schedule(InvitePerson.NAME, person.toString(), person.toString(), now.plus(InvitePerson.FIRST_RETRY));
        enrolled.fire(new PersonEnrolled(by, person, values.keySet()));
        return person;
    }

    @Transactional
    Optional<Invitations.Summary> find(PersonId person) {
        return get(person)
                .map(invitation ->
                        new Invitations.Summary(invitation.client(), invitation.status(), invitation.enrolledAt()));
    }

    @Transactional
    Optional<Invitation> get(PersonId person) {
        return Optional.ofNullable(entityManager.find(Invitation.class, person.value()));
    }

    /**
     * The user that Keycloak has made is this person; of two who come here at once the second changes nothing.
     *
     * @return whether this changed it
     */
    @Transactional
    boolean invited(PersonId person, IdentityId identity) {
        Optional<Invitation> waiting = lock(person, InvitationStatus.inviting);
        waiting.ifPresent(invitation -> {
            invitation.invite();
            signIns.link(identity, person);
            invited.fire(new PersonInvited(person));
        });
        return waiting.isPresent();
    }

    @Transactional
    void mailed(PersonId person) {
        lock(person, InvitationStatus.invited).ifPresent(invitation -> invitation.mailed(clock.instant()));
    }

    @Transactional
    boolean confirm(Access by, PersonId person) {
        if (!authority.permits(by, person, InvitationAction.CONFIRMED)) {
            return false;
        }
        Optional<Invitation> answered = lock(person, InvitationStatus.invited);
        answered.ifPresent(invitation -> {
            invitation.confirm();
            bar.lift(person);
            confirmed.fire(new InvitationConfirmed(by, person));
            memberships.begin(person, invitation.language());
        });
        return answered.isPresent();
    }

    @Transactional
    boolean decline(Access by, PersonId person) {
        if (!authority.permits(by, person, InvitationAction.DECLINED)) {
            return false;
        }
        Optional<Invitation> answered = lock(person, InvitationStatus.invited);
        answered.ifPresent(invitation -> {
            invitation.end();
            declined.fire(new InvitationDeclined(by, person));
            erasures.begin(person, "invitation-declined");
        });
        return answered.isPresent();
    }

    /** Ends an invitation that is still as it was seen. */
    @Transactional
    void end(PersonId person, InvitationStatus seen, InvitationEnded.Reason reason) {
        lock(person, seen).ifPresent(invitation -> end(person, invitation, reason));
    }

    /**
     * Ends an invitation to an address that is somebody's.
     *
     * @param owner if they are a person here
     */
    @Transactional
    void endTaken(PersonId person, Optional<PersonId> owner) {
        lock(person, InvitationStatus.inviting).ifPresent(invitation -> {
            owner.ifPresent(known -> knownEnrolled.fire(new KnownPersonEnrolled(invitation.client(), known)));
            end(person, invitation, InvitationEnded.Reason.ADDRESS_TAKEN);
        });
    }

    /** Ends an invitation whose time is over. */
    @Transactional
    void endOverdue(PersonId person) {
        lock(person)
                .filter(Invitation::isOpen)
                .ifPresent(invitation -> end(
                        person,
                        invitation,
                        invitation.isMailed()
                                ? InvitationEnded.Reason.NOT_CONFIRMED
                                : InvitationEnded.Reason.NOT_INVITED));
    }

    private void end(PersonId person, Invitation invitation, InvitationEnded.Reason reason) {
        invitation.end();
        UUID id = pairwiseIds.idFor(new Actor.Integrator(invitation.client(), Set.of()), person);
        entityManager.persist(new EndedEnrolment(id, invitation.client(), reason, clock.instant()));
        ended.fire(new InvitationEnded(person, reason));
        erasures.begin(person, "invitation-" + reason.code());
    }

    /**
     * Why an enrolment ended by itself, by what this client called the person; empty for anything else, and when it is
     * forgotten.
     */
    @Transactional
    Optional<InvitationEnded.Reason> ended(String client, UUID id) {
        return Optional.ofNullable(entityManager.find(EndedEnrolment.class, id))
                .filter(enrolment -> enrolment.isOf(client))
                .map(EndedEnrolment::reason);
    }

    @Transactional
    void forgetEndedBefore(Instant before) {
        entityManager
                .createQuery("delete from EndedEnrolment e where e.endedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    @Transactional
    List<PersonId> openSince(Instant before) {
        return entityManager
                .createQuery(
                        "select i.person from Invitation i where i.status in (:inviting, :invited) and i.enrolledAt <"
                                + " :before order by i.enrolledAt",
                        UUID.class)
                .setParameter("inviting", InvitationStatus.inviting)
                .setParameter("invited", InvitationStatus.invited)
                .setParameter("before", before)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    private Optional<Invitation> lock(PersonId person, InvitationStatus expected) {
        return lock(person).filter(invitation -> invitation.is(expected));
    }

    private Optional<Invitation> lock(PersonId person) {
        return Optional.ofNullable(
                entityManager.find(Invitation.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
