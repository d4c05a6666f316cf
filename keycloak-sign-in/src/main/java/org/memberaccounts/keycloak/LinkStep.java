package org.memberaccounts.keycloak;

import java.time.Instant;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Signs in whoever opened a link that the server mailed, and has them choose a password: in place of typing one, and of
 * nothing else. A second factor that they have set up is asked for by the steps after this one. Without a ticket, or
 * with one that is over, the other ways to sign in follow.
 */
public final class LinkStep extends Step {
    /** The attribute of a user with the hash of the ticket; only administrators see or change it. */
    static final String ATTRIBUTE = "sign-in-link";

    private static final String LOGIN_HINT = "login_hint";
    private static final String USED = "member-accounts-link-";
    private static final long REMEMBERED_SECONDS = 3600;

    @Override
    public String getId() {
        return "member-accounts-link";
    }

    @Override
    public String getDisplayType() {
        return "Link that Member Accounts mailed";
    }

    @Override
    public String getHelpText() {
        return "Signs in whoever opened a link in a mail of Member Accounts, and has them choose a password.";
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        AuthenticationSessionModel signIn = context.getAuthenticationSession();
        Optional<Ticket> ticket = Ticket.parse(signIn.getClientNote(LOGIN_HINT));
        // or the form for an address would show it
        ticket.ifPresent(any -> signIn.removeClientNote(LOGIN_HINT));
        ticket.flatMap(shown -> owner(context, shown))
                .ifPresentOrElse(user -> letIn(context, user), context::attempted);
    }

    private static Optional<UserModel> owner(AuthenticationFlowContext context, Ticket ticket) {
        if (Instant.ofEpochMilli(Time.currentTimeMillis()).isAfter(ticket.until())) {
            return Optional.empty();
        }
        String hash = ticket.hash();
        return context.getSession()
                .users()
                .searchForUserByUserAttributeStream(context.getRealm(), ATTRIBUTE, hash)
                .findFirst()
                .filter(user -> context.getSession().singleUseObjects().putIfAbsent(USED + hash, REMEMBERED_SECONDS));
    }

    private static void letIn(AuthenticationFlowContext context, UserModel user) {
        endAnother(context, user);
        user.removeAttribute(ATTRIBUTE);
        context.getAuthenticationSession().addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        context.setUser(user);
        show(context, user);
        context.success();
    }

    /** Ends the sign-in of whoever else used this browser, which Keycloak would refuse to go on beside. */
    private static void endAnother(AuthenticationFlowContext context, UserModel user) {
        UserSessionProvider sessions = context.getSession().sessions();
        String browsers = context.getAuthenticationSession().getParentSession().getId();
        Optional.ofNullable(sessions.getUserSession(context.getRealm(), browsers))
                .filter(before -> !before.getUser().getId().equals(user.getId()))
                .ifPresent(before -> sessions.removeUserSession(context.getRealm(), before));
    }
}
