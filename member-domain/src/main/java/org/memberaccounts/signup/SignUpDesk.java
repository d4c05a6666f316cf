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
    private final LinkAddresses addresses;
    private final KeycloakUsers users;
    private final SignInTickets tickets;
    private final Limits limits;

    @Inject
    SignUpDesk(MailedLinks links, LinkAddresses addresses, KeycloakUsers users, SignInTickets tickets, Limits limits) {
        this.links = links;
        this.addresses = addresses;
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
        return open(token)
                .map(open -> new Shown(
                        open.address(), open.link().purpose(), open.link().until()));
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
        return open(token).flatMap(this::letIn);
    }

    /** A link that works, and the address that its mail went to. */
    private record Open(MailedLink link, EmailAddress address) {}

    private Optional<Open> open(LinkToken token) {
        return links.open(token)
                .flatMap(link -> addresses.mailed(link).map(email -> new Open(link, email)))
                .filter(open -> !isUsed(open));
    }

    /**
     * Tells whether a password was chosen since the link was ordered, with this one or another, or whom it opened is
     * gone or has another address by now.
     */
    private boolean isUsed(Open open) {
        Optional<IdentityId> owner = users.owner(open.address());
        return open.link()
                        .user()
                        .filter(opened -> !owner.equals(Optional.of(opened)))
                        .isPresent()
                || owner.flatMap(users::passwordSince)
                        .filter(since -> since.isAfter(open.link().askedAt()))
                        .isPresent();
    }

    private Optional<LetIn> letIn(Open open) {
        return owner(open)
                .filter(user -> links.letIn(open.link().id(), user))
                .flatMap(user -> tickets.give(user, open.address()))
                .map(ticket -> new LetIn(ticket, open.link().purpose()));
    }

    private Optional<IdentityId> owner(Open open) {
        EmailAddress email = open.address();
        Optional<IdentityId> owner = open.link().user().or(() -> users.owner(email));
        return owner.isPresent() || open.link().purpose() != LinkPurpose.JOIN
                ? owner
                : users.add(email, open.link().language()).or(() -> users.owner(email));
    }
}
