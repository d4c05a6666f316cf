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
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.integration.PairwiseIds;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.member.Memberships;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/**
 * Our side of an invitation, one transaction for each step: inviting, invited, asked; then confirmed or declined
 * (REG-7), or ended by {@link EndedEnrolments}.
 */
@ApplicationScoped
class OpenInvitations {
    /** The name in the log of the job that sees an invitation through. */
    static final String INVITE = "invite-person";

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
    private final Event<PersonAsked> asked;
    private final Event<InvitationConfirmed> confirmed;
    private final Event<InvitationDeclined> declined;

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
            Event<PersonAsked> asked,
            Event<InvitationConfirmed> confirmed,
            Event<InvitationDeclined> declined) {
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
        this.asked = asked;
        this.confirmed = confirmed;
        this.declined = declined;
    }

    /**
     * Begins an enrolment in one transaction: the person, the values, the client's id for them, the invitation, and the
     * job that sees it through.
     */
    @Transactional
    PersonId begin(Access by, Actor.Integrator integrator, CheckedValues values, Locale language) {
        PersonId person = vault.admit();
        vault.seal(person, values);
        pairwiseIds.idFor(integrator, person);
        Instant now = clock.instant();
        entityManager.persist(new Invitation(person, integrator.clientId(), language, now));
        bar.place(person);
        jobs.schedule(INVITE, person.toString(), person.toString(), now);
        enrolled.fire(new PersonEnrolled(by, person, values.attributes()));
        return person;
    }

    @Transactional
    Optional<Invitation> get(PersonId person) {
        return Optional.ofNullable(entityManager.find(Invitation.class, person.value()));
    }

    /**
     * Links the user that Keycloak has made to this person; of two calls at once the second changes nothing.
     *
     * @return true if this call changed it
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

    /** Marks that the person is asked, with which the mail is ordered; of two calls at once the second does nothing. */
    @Transactional
    void ask(PersonId person) {
        lock(person, InvitationStatus.invited)
                .filter(invitation -> !invitation.isAsked())
                .ifPresent(invitation -> {
                    invitation.ask(clock.instant());
                    asked.fire(new PersonAsked(person, invitation.language(), invitation.until()));
                });
    }

    @Transactional
    boolean confirm(Access by, PersonId person) {
        if (!authority.permits(by, person, InvitationAction.MEMBERSHIP_CONFIRMED)) {
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
        if (!authority.permits(by, person, InvitationAction.INVITATION_DECLINED)) {
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

    /** Finds an invitation with this status and locks it, so that one step is taken at a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Invitation> lock(PersonId person, InvitationStatus expected) {
        return lock(person).filter(invitation -> invitation.is(expected));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Invitation> lock(PersonId person) {
        return Optional.ofNullable(
                entityManager.find(Invitation.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
