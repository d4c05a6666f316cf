package org.memberaccounts.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.invitation.Invitations;
import org.memberaccounts.person.PersonId;

/** Takes the one press that answers an invitation; no is as easy as yes. */
@WebServlet("/account/invitation/answer")
public class AnswerInvitation extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/account/invitation";

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Caller caller;

    /** Where a form ends up whose session had expired: nothing of it was kept, the page is there to press again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Optional<PersonId> person = caller.person();
        String next = person.isEmpty() ? PAGE : switch (String.valueOf(request.getParameter("answer"))) {
            case "yes" -> invitations.confirm(caller.requesterAs(person.get()), person.get()) ? "/account/consents" : PAGE;
            case "no" -> invitations.decline(caller.requesterAs(person.get()), person.get()) ? signOut(request) : PAGE;
            default -> PAGE;
        };
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    /** Only here: at Keycloak the sign-in goes with the account. */
    private static String signOut(HttpServletRequest request) throws ServletException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        return "/invitation-declined";
    }
}
