package org.memberaccounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.KeycloakUsers;
import org.memberaccounts.identity.SignInTickets;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.person.EmailAddress;

/** The desk at which people ask for a link by mail, and at which they show it. */
@ApplicationScoped
public class SignUpDesk {
    /** A link that works, as its page shows it: the address is that of whoever reads the mail. */
    public record Shown(EmailAddress address, LinkPurpose purpose, Instant until) {}

    /** The way into Keycloak: a ticket for the login hint, once, for moments. */
    public record LetIn(String ticket, LinkPurpose purpose) {}

    private final MailedLinks links;
    private final KeycloakUsers users;
    private final SignInTickets tickets;
    private final Limits limits;

    @Inject
    SignUpDesk(MailedLinks links, KeycloakUsers users, SignInTickets tickets, Limits limits) {
        this.links = links;
        this.users = users;
        this.tickets = tickets;
        this.limits = limits;
    }

    /**
     * Asks for a link. Nobody is told whether anybody has the address: everything that depends on it is left to the
     * mail.
     *
     * @return the time until which the link works
     * @throws org.memberaccounts.limit.LimitReached also by the address, whether anybody has it or not
     */
    public Instant ask(Access by, EmailAddress email, LinkPurpose purpose, Locale language) {
        limits.spendByNetwork(by, SignUpLimits.ASK_FOR_LINK);
        limits.spendByAddress(by, SignUpLimits.ASK_FOR_LINK, email);
        return links.ask(email, purpose, language);
    }

    /** Finds the link in a mail; empty when it is over, was used, or never was one. Changes nothing. */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<Shown> show(LinkToken token) {
        return links.open(token)
                .filter(link -> !isUsed(link))
                .map(link -> new Shown(links.address(link), link.purpose(), link.until()));
    }

    /**
     * Lets in whoever shows a link: makes the user at Keycloak if there is none, with an address that is verified now,
     * and a ticket. The link works until a password was chosen, so that nobody is lost who is held up on the way.
     *
     * @return empty when the link doesn't work (any more)
     * @throws org.memberaccounts.identity.IdentityProviderUnavailable while Keycloak is away
     */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<LetIn> follow(LinkToken token) {
        return links.open(token).filter(link -> !isUsed(link)).flatMap(this::letIn);
    }

    private Optional<LetIn> letIn(MailedLink link) {
        EmailAddress email = links.address(link);
        return owner(link, email)
                .flatMap(user -> tickets.give(user, email))
                .map(ticket -> new LetIn(ticket, link.purpose()));
    }

    private Optional<IdentityId> owner(MailedLink link, EmailAddress email) {
        Optional<IdentityId> owner = users.owner(email);
        return owner.isPresent() || link.purpose() == LinkPurpose.PASSWORD
                ? owner
                : users.add(email, link.language()).or(() -> users.owner(email));
    }

    /** Tells whether a password was chosen since the link was asked for, with this one or another. */
    private boolean isUsed(MailedLink link) {
        return users.owner(links.address(link))
                .flatMap(users::passwordSince)
                .filter(since -> since.isAfter(link.askedAt()))
                .isPresent();
    }
}
