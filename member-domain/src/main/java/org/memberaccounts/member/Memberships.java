package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.KeycloakUser;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.store.Vault;

/** The desk at which people become members and keep their profile right. */
@ApplicationScoped
public class Memberships {
    /**
     * The facts about a membership, without anything personal.
     *
     * @param profileVersion rises with every correction
     */
    public record Summary(MembershipStatus status, Instant joinedAt, int profileVersion) {}

    private final EntityManager entityManager;
    private final Vault vault;
    private final Enrolment enrolment;
    private final GrantMembership grant;
    private final KeycloakUsers users;
    private final Authority authority;
    private final Event<ProfileChanging> changing;
    private final Event<ProfileCorrected> corrected;

    @Inject
    Memberships(
            EntityManager entityManager,
            Vault vault,
            Enrolment enrolment,
            GrantMembership grant,
            KeycloakUsers users,
            Authority authority,
            Event<ProfileChanging> changing,
            Event<ProfileCorrected> corrected) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.enrolment = enrolment;
        this.grant = grant;
        this.users = users;
        this.authority = authority;
        this.changing = changing;
        this.corrected = corrected;
    }

    /**
     * Asks Keycloak for the verified address, whatever was typed. Comes first of all, outside any transaction.
     *
     * @param values may leave the address out
     * @throws org.memberaccounts.identity.IdentityProviderUnavailable when Keycloak can't be asked
     */
    @Transactional(Transactional.TxType.NEVER)
    public Readiness ready(IdentityId identity, CheckedValues values) {
        Optional<KeycloakUser> user = users.find(identity).filter(KeycloakUser::enabled);
        if (user.isEmpty()) {
            return new Readiness.SignInGone();
        }
        return user.filter(KeycloakUser::emailVerified)
                .flatMap(KeycloakUser::email)
                .map(CheckedValue::of)
                .map(email -> with(email, values))
                .orElseGet(Readiness.EmailNotVerified::new);
    }

    private static Readiness with(CheckedValue email, CheckedValues values) {
        return values.find(email.attribute()).orElse(email).equals(email)
                ? new Readiness.Ready(values.with(email))
                : new Readiness.EmailNotYours();
    }

    /**
     * Makes the signed-in user a person with these values, and a member. It is committed on return. Keycloak knows by
     * then too, or as soon as it answers: until then the membership is pending.
     *
     * @throws jakarta.transaction.TransactionalException inside a running transaction: Keycloak must not hear of what
     *     may be rolled back
     */
    @Transactional(Transactional.TxType.NEVER)
    public Completion complete(Access by, IdentityId identity, Readiness.Ready ready, Locale language) {
        Completion result = enrolment.begin(by, identity, ready.values(), language);
        if (result instanceof Completion.Completed completed) {
            grant.tryAtOnce(completed.person().toString());
        }
        return result;
    }

    /**
     * Does the same up to Keycloak, for callers with more to commit in the same transaction: call {@link #grant}
     * afterwards, or the job does it in seconds.
     */
    @Transactional
    public Completion begin(Access by, IdentityId identity, Readiness.Ready ready, Locale language) {
        return enrolment.begin(by, identity, ready.values(), language);
    }

    /**
     * Makes somebody a member who is a person here already; pending until {@link #grant} or the job that comes with it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(PersonId person, Locale language) {
        enrolment.begin(person, language);
    }

    /**
     * Takes a pending membership to Keycloak, if it answers.
     *
     * @throws jakarta.transaction.TransactionalException inside a running transaction: Keycloak must not hear of what
     *     may be rolled back
     */
    @Transactional(Transactional.TxType.NEVER)
    public void grant(PersonId person) {
        grant.tryAtOnce(person.toString());
    }

    /**
     * Replaces old values by new ones and deletes the cleared ones, at once.
     *
     * @param expected the profile's version that the person has seen; empty when it doesn't matter
     */
    @Transactional
    public Correction correct(
            Access by, PersonId person, Optional<Integer> expected, CheckedValues values, Set<AttributeId> cleared) {
        Change attempted = values.attributes().isEmpty() ? Change.REMOVED : Change.CHANGED;
        if (!authority.permits(by, person, attempted.action())) {
            return new Correction.NotAllowed();
        }
        Membership membership = entityManager.find(Membership.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (membership == null) {
            return new Correction.NoMembership();
        }
        if (expected.filter(version -> version != membership.version()).isPresent()) {
            return new Correction.ChangedMeanwhile();
        }
        Map<Change, Set<AttributeId>> changes = changes(person, values.attributes(), cleared);
        if (!changes.isEmpty()) {
            entityManager.lock(membership, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            changes.values().forEach(which -> changing.fire(new ProfileChanging(by, person, which)));
            vault.seal(person, values);
            vault.clear(person, cleared);
            changes.forEach((change, which) -> corrected.fire(new ProfileCorrected(by, person, change, which)));
        }
        return new Correction.Corrected(membership.version(), changes.keySet());
    }

    private Map<Change, Set<AttributeId>> changes(PersonId person, Set<AttributeId> given, Set<AttributeId> cleared) {
        Set<AttributeId> held = vault.held(person);
        Map<Change, Set<AttributeId>> changes = new EnumMap<>(Change.class);
        given.forEach(attribute -> changes.computeIfAbsent(
                        held.contains(attribute) ? Change.CHANGED : Change.ADDED, change -> new HashSet<>())
                .add(attribute));
        cleared.stream()
                .filter(held::contains)
                .forEach(attribute -> changes.computeIfAbsent(Change.REMOVED, change -> new HashSet<>())
                        .add(attribute));
        return changes;
    }

    /** Tells, for the person themselves, whether they have given this answer; it isn't opened for that. */
    public boolean has(PersonId person, AttributeId attribute) {
        return vault.held(person).contains(attribute);
    }

    /** Finds a person's membership, for themselves: it may be pending, and they may know. */
    public Optional<Summary> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(Membership.class, person.value()))
                .map(membership -> new Summary(membership.status(), membership.joinedAt(), membership.version()));
    }

    /** Counts everybody who is a member, or on the way to it. */
    public long count() {
        return entityManager
                .createQuery("select count(m) from Membership m", Long.class)
                .getSingleResult();
    }
}
