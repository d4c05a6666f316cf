package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.KeycloakUser;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
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

        /** The values name another address than the one that was verified; nothing was stored. */
        record EmailNotYours() implements Result {}

        /** Nobody has proved yet that mail to this address reaches them; nothing was stored. */
        record EmailNotVerified() implements Result {}

        /** Keycloak has no such user any more, or lets it in no more: the sign-in outlived it. Nothing was stored. */
        record SignInGone() implements Result {}
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
    private Enrolment enrolment;

    @Inject
    private GrantMembership grant;

    @Inject
    private KeycloakUsers users;

    @Inject
    private Event<ProfileCorrected> corrected;

    /**
     * Makes the signed-in user a person with these values, and a member. Committed when it returns; Keycloak knows by then too, or as
     * soon as it answers: until then the membership is pending. The address is the one that Keycloak verified, whatever was typed.
     *
     * @param values may leave the address out
     * @throws org.memberaccounts.identity.IdentityProviderUnavailable when Keycloak can't be asked for the address; nothing was stored
     * @throws jakarta.transaction.TransactionalException inside a running transaction: Keycloak must not hear of what may be rolled back
     */
    @Transactional(Transactional.TxType.NEVER)
    public Result complete(IdentityId identity, Via via, Map<AttributeId, String> values, Locale language) {
        Optional<KeycloakUser> user = users.find(identity).filter(KeycloakUser::enabled);
        if (user.isEmpty()) {
            return new Result.SignInGone();
        }
        Optional<String> verified = user.filter(KeycloakUser::emailVerified).flatMap(KeycloakUser::email).map(EmailAddress::normalised);
        if (verified.isEmpty()) {
            return new Result.EmailNotVerified();
        }
        if (!values.getOrDefault(AttributeId.EMAIL, verified.get()).equals(verified.get())) {
            return new Result.EmailNotYours();
        }
        Map<AttributeId, String> own = new HashMap<>(values);
        own.put(AttributeId.EMAIL, verified.get());
        Result result = enrolment.begin(identity, via, own, language);
        if (result instanceof Result.Completed completed) {
            grant.tryAtOnce(completed.person());
        }
        return result;
    }

    /** Makes somebody a member who is a person here already; pending until {@link #grant} or the job that comes with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(PersonId person, Locale language) {
        enrolment.begin(person, language);
    }

    /** Has Keycloak know of a pending membership at once, if it answers. */
    @Transactional(Transactional.TxType.NEVER)
    public void grant(PersonId person) {
        grant.tryAtOnce(person);
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

    /** How a person's membership stands, for themselves: theirs may be pending, and they may know. */
    public Optional<Summary> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(Membership.class, person.value())).map(membership -> new Summary(membership.status(), membership.joinedAt(), membership.version()));
    }

    /** Whether somebody else would call this person a member: a pending membership doesn't show. */
    public boolean isMember(PersonId person) {
        return find(person).filter(membership -> membership.status() != MembershipStatus.pending).isPresent();
    }
}
