package org.memberaccounts.member;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Part;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;
import org.memberaccounts.version.VersionInForce;

/**
 * The rule for official members (REG-4): every required answer is there, and what can be verified is, address and
 * number among it, whether or not the pack requires a number of every member. The address is always one that Keycloak
 * verified. It is judged anew in the transaction of each change that it depends on, and once another version has taken
 * force ({@link JudgeByVersion}).
 *
 * <p>One lock keeps these changes in order, whatever feature makes them: a transaction that changes what makes somebody
 * official first takes their turn ({@link #inTurn}), before it reads or locks anything else of theirs, and changes that
 * of one person only; what follows for another is a job. So no two wait for each other, and the later one judges by
 * what the earlier one has committed.
 */
@ApplicationScoped
public class OfficialMembers {
    private static final String LOCK = "select 1 from member.membership where person_id = ?1 for no key update";
    private static final String JUDGED =
            "update member.membership set judged_by = ?1 where person_id = ?2 and judged_by <> ?1";
    private static final String MOVE =
            "update Membership m set m.status = :next where m.person = :person and m.status = :before";

    private final EntityManager entityManager;
    private final Vault vault;
    private final Organisation organisation;
    private final VersionInForce version;
    private final Instance<Verification> verifications;
    private final Instance<Doubt> doubts;
    private final Event<OfficialChanged> changed;

    @Inject
    OfficialMembers(
            EntityManager entityManager,
            Vault vault,
            Organisation organisation,
            VersionInForce version,
            @Any Instance<Verification> verifications,
            @Any Instance<Doubt> doubts,
            Event<OfficialChanged> changed) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.organisation = organisation;
        this.version = version;
        this.verifications = verifications;
        this.doubts = doubts;
        this.changed = changed;
    }

    /** Returns what keeps a person from being an official member; nothing where nothing does. */
    @Transactional
    public List<OfficialLack> lacks(PersonId person) {
        Set<AttributeId> held = vault.held(person);
        Set<AttributeId> doubted =
                doubts.stream().flatMap(doubt -> doubt.doubted(person).stream()).collect(Collectors.toSet());
        return organisation.attributes().stream()
                .filter(OfficialMembers::isNeeded)
                .map(AttributeDefinition::id)
                .flatMap(attribute -> lack(person, attribute, held, doubted).stream())
                .toList();
    }

    private static boolean isNeeded(AttributeDefinition attribute) {
        return attribute.required() || attribute.is(Part.IS_CALLED);
    }

    private Optional<OfficialLack> lack(
            PersonId person, AttributeId attribute, Set<AttributeId> held, Set<AttributeId> doubted) {
        return Stream.of(OfficialLack.Why.values())
                .filter(why -> switch (why) {
                    case MISSING -> !held.contains(attribute);
                    case NOT_VERIFIED ->
                        verifications.stream()
                                .anyMatch(one -> one.attribute().equals(attribute) && !one.isVerified(person));
                    case DISPUTED -> doubted.contains(attribute);
                })
                .findFirst()
                .map(why -> new OfficialLack(attribute, why));
    }

    /**
     * Waits for a person's turn, by locking their membership until the transaction ends. Whoever changes what makes
     * them official calls it first. Somebody without a membership is never official, and has no turns.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inTurn(PersonId person) {
        entityManager.createNativeQuery(LOCK).setParameter(1, person.value()).getResultList();
    }

    /** Judges anew by the version in force, after a change that it depends on; a change of the status is on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reconsider(Access by, PersonId person) {
        inTurn(person);
        List<OfficialLack> lacks = lacks(person);
        judged(person);
        boolean moved = lacks.isEmpty()
                ? move(person, MembershipStatus.registered, MembershipStatus.official)
                : move(person, MembershipStatus.official, MembershipStatus.registered);
        if (moved) {
            changed.fire(new OfficialChanged(by, person, lacks));
        }
    }

    /** Keeps by which version they were judged, which may be another one by now. */
    private void judged(PersonId person) {
        entityManager
                .createNativeQuery(JUDGED)
                .setParameter(1, version.now().value())
                .setParameter(2, person.value())
                .executeUpdate();
    }

    /** Moves it without the profile's version: nothing of the profile has changed. */
    private boolean move(PersonId person, MembershipStatus before, MembershipStatus next) {
        return entityManager
                        .createQuery(MOVE)
                        .setParameter("next", next)
                        .setParameter("person", person.value())
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }

    /** Comes after those who forget what was verified of the answer of before. */
    void corrected(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ProfileCorrected correction) {
        reconsider(correction.by(), correction.person());
    }

    void granted(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) MembershipGranted granted) {
        reconsider(Access.job(Enrolment.GRANT), granted.person());
    }
}
