package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Reader;
import org.memberaccounts.vault.Requester;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.vault.Via;

/** Where people become members and keep their profile right. Values come here checked and normalised. */
@ApplicationScoped
public class Memberships {
    /** What came of completing a membership. */
    public sealed interface Result {
        record Completed(PersonId person) implements Result {}

        record AlreadyMember(PersonId person) implements Result {}
    }

    /** What came of a correction. */
    public sealed interface Correction {
        record Corrected(int profileVersion) implements Correction {}

        /** Somebody was faster; nothing was changed. */
        record ChangedMeanwhile() implements Correction {}
    }

    /**
     * What a membership is, without anything personal.
     *
     * @param profileVersion rises with every correction
     */
    public record Summary(MembershipStatus status, Instant joinedAt, int profileVersion) {}

    @PersistenceContext(unitName = "member")
    private EntityManager entityManager;

    @Inject
    private Vault vault;

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    @Inject
    private Event<MembershipCompleted> completed;

    @Inject
    private Event<ProfileCorrected> corrected;

    /** Makes the signed-in user a person with these values, and a member. */
    @Transactional
    public Result complete(IdentityId identity, Via via, Map<AttributeId, String> values, Locale language) {
        Optional<PersonId> known = signIns.person(identity);
        if (known.isPresent()) {
            return new Result.AlreadyMember(known.get());
        }
        PersonId person = vault.admit();
        vault.seal(person, values);
        signIns.link(identity, person);
        entityManager.persist(new Membership(person, clock.instant(), language));
        completed.fire(new MembershipCompleted(new Requester(new Reader.Self(person), via), person, values.keySet()));
        return new Result.Completed(person);
    }

    /**
     * Puts new values in place of old ones and forgets the cleared ones, at once.
     *
     * @param expected the profile's version that the person has seen; empty when it doesn't matter
     */
    @Transactional
    public Correction correct(Requester by, PersonId person, Optional<Integer> expected, Map<AttributeId, String> values, Set<AttributeId> cleared) {
        Membership membership = entityManager.find(Membership.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (expected.filter(version -> version != membership.version()).isPresent()) {
            return new Correction.ChangedMeanwhile();
        }
        entityManager.lock(membership, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        vault.seal(person, values);
        vault.clear(person, cleared);
        Set<AttributeId> changed = new HashSet<>(values.keySet());
        changed.addAll(cleared);
        corrected.fire(new ProfileCorrected(by, person, Set.copyOf(changed)));
        return new Correction.Corrected(membership.version());
    }

    /** The person's membership, without anything personal. */
    public Optional<Summary> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(Membership.class, person.value())).map(membership -> new Summary(membership.status(), membership.joinedAt(), membership.version()));
    }
}
