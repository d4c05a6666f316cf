package org.memberaccounts.web.deletion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.deletion.DeletionDesk;
import org.memberaccounts.deletion.DeletionGround;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.LastSignIn;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.request.RequestId;
import org.memberaccounts.web.frame.Frame;

/** Asks for the erasure of everything, after a fresh sign-in, which is asked for before the form. */
@Named
@RequestScoped
public class AskForDeletion {
    private static final String HOME = "/account/home?faces-redirect=true";

    private final DeletionDesk desk;
    private final Caller caller;
    private final Frame frame;
    private final Invitations invitations;

    private boolean invited;
    private DeletionGround ground;

    @Inject
    AskForDeletion(DeletionDesk desk, Caller caller, Frame frame, Invitations invitations) {
        this.desk = desk;
        this.caller = caller;
        this.frame = frame;
        this.invitations = invitations;
    }

    /** Looks at once, since the form depends on it. */
    @PostConstruct
    void look() {
        invited = caller.account()
                .map(OpenedAccount::person)
                .flatMap(invitations::unanswered)
                .isPresent();
    }

    /** Leads on those who have asked already. */
    public String load() {
        Optional<OpenedAccount> own = caller.account();
        if (own.isEmpty()) {
            return HOME;
        }
        return desk.open(own.get().person())
                .map(open -> address(open.request().id()))
                .orElse(null);
    }

    public String ask() {
        return caller.account().map(this::ask).orElse(HOME);
    }

    private String ask(OpenedAccount own) {
        return switch (desk.ask(own.by(), own.person(), caller.lastSignIn(), ground, frame.getLocale())) {
            case DeletionDesk.Asking.Asked asked ->
                address(asked.file().request().id());
            case DeletionDesk.Asking.AskedAlready already -> address(already.request());
            case DeletionDesk.Asking.SignInAgain again -> "";
            case DeletionDesk.Asking.InvitationUnanswered unanswered -> "";
            case DeletionDesk.Asking.NotAllowed no -> HOME;
        };
    }

    private static String address(RequestId id) {
        return DeletionPages.PAGE + "?faces-redirect=true&id=" + id;
    }

    /** Tells whether they still have to say if an enrolment is right: a no is the deletion. */
    public boolean isInvited() {
        return invited;
    }

    /** Tells whether the person has just signed in. */
    public boolean isFresh() {
        return caller.signedInWithin(LastSignIn.FRESH);
    }

    public List<DeletionGround> getGrounds() {
        return List.of(DeletionGround.values());
    }

    public DeletionGround getGround() {
        return ground;
    }

    public void setGround(DeletionGround chosen) {
        ground = chosen;
    }

    public String getWaiting() {
        return Spans.of(desk.waitingPeriod(), frame.getLocale());
    }
}
