package org.memberaccounts.web.joining;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.SignUps;

/** The same question for who signed up at Keycloak's own address. Under the age of consent the sign-up is removed at once. */
@WebServlet("/account/age")
public class AgeAfterSignUp extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Inject
    private transient SignUps signUps;

    /** Where a form ends up whose session had expired: nothing of it was kept, the page is there to press again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/account/complete");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String answer = String.valueOf(request.getParameter("age"));
        String next = switch (answer) {
            case "older" -> "/account/complete?age=older";
            case "younger" -> remove(request);
            default -> "/account/complete?unanswered=1";
        };
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    private String remove(HttpServletRequest request) throws ServletException {
        if (!caller.mayBecomeMember() || !signUps.removeUnderAge(caller.identity(), caller.via())) {
            return "/account/home";
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        return "/join-guardian";
    }
}
