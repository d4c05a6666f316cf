package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.keys.BriefSeal;
import org.memberaccounts.vault.keys.Fingerprinter;

/**
 * The links of people who asked for one or were enrolled, one transaction for each step: ordered, carried by a mail,
 * forgotten.
 */
@ApplicationScoped
class MailedLinks {
    private static final String KIND = "mailed-link";
    private static final String ADDRESS = "mailed-link-address";

    private final EntityManager entityManager;
    private final BriefSeal seal;
    private final Fingerprinter fingerprinter;
    private final Jobs jobs;
    private final Identifiers identifiers;
    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Inject
    MailedLinks(
            EntityManager entityManager,
            BriefSeal seal,
            Fingerprinter fingerprinter,
            Jobs jobs,
            Identifiers identifiers,
            Clock clock) {
        this.entityManager = entityManager;
        this.seal = seal;
        this.fingerprinter = fingerprinter;
        this.jobs = jobs;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Keeps an address, sealed, and orders the mail.
     *
     * @return the time until which the link works
     */
    @Transactional
    Instant ask(EmailAddress email, LinkPurpose purpose, Locale language) {
        UUID id = identifiers.next();
        Instant now = clock.instant();
        MailedLink link = MailedLink.asked(id, purpose, seal.seal(KIND, id, email.normalised()), language, now);
        order(link, now);
        return link.until();
    }

    /** Orders the mail to an enrolled person, in the transaction that marks them as asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void askEnrolled(PersonId person, Locale language, Instant until) {
        Instant now = clock.instant();
        order(MailedLink.enrolled(identifiers.next(), person, language, now, until), now);
    }

    private void order(MailedLink link, Instant now) {
        String id = link.id().toString();
        entityManager.persist(link);
        jobs.schedule(MailLink.NAME, id, id, now);
    }

    /** Finds a link whose mail hasn't left. */
    @Transactional
    Optional<MailedLink> waiting(UUID id) {
        return Optional.ofNullable(entityManager.find(MailedLink.class, id)).filter(link -> !link.isMailed());
    }

    /** Opens the address that somebody typed. */
    EmailAddress address(MailedLink link) {
        return new EmailAddress(seal.open(KIND, link.id(), link.address()));
    }

    /**
     * Makes the token that the mail carries, and that is nowhere else.
     *
     * @param to the address that it goes to
     * @param owner whose account it opens
     */
    @Transactional
    LinkToken token(UUID id, EmailAddress to, AddressOwner owner) {
        LinkToken token = LinkToken.random(random);
        lock(id).ifPresent(link -> link.carry(hash(token), hash(to), owner));
        return token;
    }

    /** Tells whether the mail with this link went to this address. */
    boolean wentTo(MailedLink link, EmailAddress email) {
        return link.wentTo(hash(email));
    }

    @Transactional
    void mailed(UUID id) {
        lock(id).ifPresent(link -> link.mailed(clock.instant()));
    }

    @Transactional
    void forget(UUID id) {
        lock(id).ifPresent(entityManager::remove);
    }

    /** Finds the link with this token, unless its time is over. */
    @Transactional
    Optional<MailedLink> open(LinkToken token) {
        return entityManager
                .createQuery("select l from MailedLink l where l.token = :token", MailedLink.class)
                .setParameter("token", hash(token))
                .getResultStream()
                .findFirst()
                .filter(link -> link.isOpenAt(clock.instant()));
    }

    /**
     * Notes whom a link lets in, so that it ends with them.
     *
     * @return false when the link is gone by now
     */
    @Transactional
    boolean letIn(UUID id, IdentityId user) {
        Optional<MailedLink> link = lock(id);
        link.ifPresent(there -> there.letIn(user));
        return link.isPresent();
    }

    /** Forgets those whose time is over. */
    @Transactional
    void forgetOver() {
        entityManager
                .createQuery("delete from MailedLink l where l.until <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Forgets a person's links, and what else was mailed to the same address. */
    @Transactional(Transactional.TxType.MANDATORY)
    int forget(PersonId person) {
        return forgetOf("person", person.value());
    }

    /** Forgets the links of a user at Keycloak, and what else was mailed to the same address. */
    @Transactional(Transactional.TxType.MANDATORY)
    int forget(IdentityId user) {
        return forgetOf("identity", user.value());
    }

    private int forgetOf(String owner, Object id) {
        return entityManager
                .createQuery("delete from MailedLink l where l." + owner + " = :id or l.address is not null and"
                        + " l.mailedTo in (select o.mailedTo from MailedLink o where o." + owner + " = :id)")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Optional<MailedLink> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(MailedLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private byte[] hash(LinkToken token) {
        return fingerprinter.of(KIND, token.text().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hash(EmailAddress email) {
        return fingerprinter.of(ADDRESS, email.normalised().getBytes(StandardCharsets.UTF_8));
    }
}
