package org.memberaccounts.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.OpenedAccount;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.web.frame.Press;

/** Takes the one press that answers an invitation; no is as easy as yes. */
@WebServlet("/account/invitation/answer")
public class AnswerInvitation extends Press {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/account/invitation";

    private final transient Invitations invitations;
    private final transient Caller caller;

    @Inject
    public AnswerInvitation(Invitations invitations, Caller caller) {
        super(PAGE);
        this.invitations = invitations;
        this.caller = caller;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        Optional<OpenedAccount> own = caller.account();
        return own.isEmpty()
                ? PAGE
                : switch (String.valueOf(request.getParameter("answer"))) {
                    case "yes" ->
                        invitations.confirm(own.get().by(), own.get().person()) ? "/account/consents?joined=1" : PAGE;
                    case "no" -> invitations.decline(own.get().by(), own.get().person()) ? signOut(request) : PAGE;
                    default -> PAGE;
                };
    }

    /** Only here: at Keycloak the sign-in goes with the account. */
    private static String signOut(HttpServletRequest request) throws ServletException {
        endSession(request);
        return "/invitation-declined";
    }
}
