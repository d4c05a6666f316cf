package org.memberaccounts.member;

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
import org.memberaccounts.erasure.Erasures;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.identity.SignUps;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.jobs.PromptStep;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** Our side of becoming a member, one transaction for each step: pending, then granted or given up (REG-7). */
@ApplicationScoped
class Enrolment {
    /** The name in the log of the job that sees a pending membership through. */
    static final String GRANT = "grant-membership";

    private final EntityManager entityManager;
    private final Vault vault;
    private final SignIns signIns;
    private final Jobs jobs;
    private final Notices notices;
    private final Erasures erasures;
    private final SignUps signUps;
    private final Clock clock;
    private final Event<MembershipCompleted> completed;
    private final Event<MembershipGranted> granted;
    private final Event<MembershipAbandoned> abandoned;

    @Inject
    Enrolment(
            EntityManager entityManager,
            Vault vault,
            SignIns signIns,
            Jobs jobs,
            Notices notices,
            Erasures erasures,
            SignUps signUps,
            Clock clock,
            Event<MembershipCompleted> completed,
            Event<MembershipGranted> granted,
            Event<MembershipAbandoned> abandoned) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.signIns = signIns;
        this.jobs = jobs;
        this.notices = notices;
        this.erasures = erasures;
        this.signUps = signUps;
        this.clock = clock;
        this.completed = completed;
        this.granted = granted;
        this.abandoned = abandoned;
    }

    /**
     * Begins a membership in one transaction: the person, the values, the link, the pending membership, and the job
     * that sees it through.
     */
    @Transactional
    Completion begin(Access by, IdentityId identity, CheckedValues values, Locale language) {
        signIns.claim(identity);
        Optional<PersonId> known = signIns.person(identity);
        if (known.isPresent()) {
            return new Completion.AlreadyMember(known.get());
        }
        if (signUps.isBeingRemoved(identity)) {
            return new Completion.SignInGone();
        }
        PersonId person = vault.admit();
        vault.seal(person, values);
        signIns.link(identity, person);
        begin(person, language);
        completed.fire(new MembershipCompleted(by.became(person), person, values.attributes()));
        return new Completion.Completed(person);
    }

    /** Begins the pending membership of somebody who is a person already, with the job that sees it through. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(PersonId person, Locale language) {
        Instant now = clock.instant();
        entityManager.persist(new Membership(person, now, language));
        jobs.schedule(GRANT, person.toString(), person.toString(), now.plus(PromptStep.HEAD_START));
    }

    @Transactional
    boolean isPending(PersonId person) {
        return Optional.ofNullable(entityManager.find(Membership.class, person.value()))
                .filter(Membership::isPending)
                .isPresent();
    }

    /** Makes the person a member; of two calls at once the second changes nothing. */
    @Transactional
    void grant(PersonId person) {
        lockPending(person).ifPresent(membership -> {
            membership.grant();
            notices.tell(person, Welcome.KIND, "");
            granted.fire(new MembershipGranted(person));
        });
    }

    /** Gives up a membership that can't be granted any more; none of the person's data stays. */
    @Transactional
    void abandon(PersonId person) {
        lockPending(person).ifPresent(membership -> {
            abandoned.fire(new MembershipAbandoned(person));
            entityManager.remove(membership);
            erasures.begin(person, "membership-not-completed");
        });
    }

    @Transactional
    List<PersonId> pendingSince(Instant before) {
        return entityManager
                .createQuery(
                        "select m.person from Membership m where m.status = :pending and m.joinedAt < :before order by"
                                + " m.joinedAt",
                        UUID.class)
                .setParameter("pending", MembershipStatus.pending)
                .setParameter("before", before)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    private Optional<Membership> lockPending(PersonId person) {
        return Optional.ofNullable(entityManager.find(Membership.class, person.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(Membership::isPending);
    }
}
