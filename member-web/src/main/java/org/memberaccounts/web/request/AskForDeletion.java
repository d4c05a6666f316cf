package org.memberaccounts.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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
import org.memberaccounts.web.frame.Sentences;

/** Asks for the erasure of everything. After a fresh sign-in, which is asked for before the form. */
@Named
@RequestScoped
public class AskForDeletion {
    private static final String HOME = "/account/home?faces-redirect=true";

    private final DeletionDesk desk;
    private final Caller caller;
    private final Frame frame;
    private final HttpServletRequest request;
    private final Invitations invitations;

    private String error;

    @Inject
    AskForDeletion(DeletionDesk desk, Caller caller, Frame frame, HttpServletRequest request, Invitations invitations) {
        this.desk = desk;
        this.caller = caller;
        this.frame = frame;
        this.request = request;
        this.invitations = invitations;
    }

    /** Who asked already has nothing to ask. */
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
        Optional<OpenedAccount> own = caller.account();
        Optional<DeletionGround> ground = DeletionGround.find(request.getParameter("ground"));
        if (own.isEmpty()) {
            return HOME;
        }
        if (ground.isEmpty()) {
            error = Sentences.of(AskForDeletion.class, frame.getLocale()).say("ask.no-ground");
            return null;
        }
        return switch (desk.ask(
                own.get().by(), own.get().person(), caller.lastSignIn(), ground.get(), frame.getLocale())) {
            case DeletionDesk.Asking.Asked asked ->
                address(asked.file().request().id());
            case DeletionDesk.Asking.AskedAlready already -> address(already.request());
            case DeletionDesk.Asking.SignInAgain again -> null;
            case DeletionDesk.Asking.InvitationUnanswered unanswered -> null;
            case DeletionDesk.Asking.NotAllowed no -> HOME;
        };
    }

    private static String address(RequestId id) {
        return "/account/request?faces-redirect=true&id=" + id;
    }

    /** Whether they still have to answer whether an enrolment is right: a no is the deletion. */
    public boolean isInvited() {
        return caller.account()
                .map(OpenedAccount::person)
                .flatMap(invitations::unanswered)
                .isPresent();
    }

    /** Whether the person has just proved who they are. */
    public boolean isFresh() {
        return caller.signedInWithin(LastSignIn.FRESH);
    }

    public List<String> getGrounds() {
        return Arrays.stream(DeletionGround.values()).map(DeletionGround::code).toList();
    }

    public String getWaiting() {
        return Spans.of(desk.waitingPeriod(), frame.getLocale());
    }

    public String getError() {
        return error;
    }
}
