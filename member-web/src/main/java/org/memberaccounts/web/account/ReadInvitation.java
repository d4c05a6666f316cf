package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.invitation.Invitations;

/** Shows people who enrolled them, and what was given about them (REG-8). */
@Named
@RequestScoped
public class ReadInvitation {
    private final Invitations invitations;
    private final HeldData held;
    private final Caller caller;

    private Invitations.Summary invitation;

    @Inject
    ReadInvitation(Invitations invitations, HeldData held, Caller caller) {
        this.invitations = invitations;
        this.held = held;
        this.caller = caller;
    }

    public String load() {
        Optional<OpenedAccount> own = caller.account();
        invitation =
                own.map(OpenedAccount::person).flatMap(invitations::unanswered).orElse(null);
        if (invitation == null) {
            return "/account/home?faces-redirect=true";
        }
        held.read(own.get());
        return null;
    }

    public Invitations.Summary getInvitation() {
        return invitation;
    }

    /** The details that were given; the others are no question here. */
    public List<HeldData.Line> getGiven() {
        return held.getLines().stream().filter(line -> line.value() != null).toList();
    }
}
