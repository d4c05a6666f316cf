package org.memberaccounts.web.joining;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The one question before anything else: how old. Under the age of consent it ends here, kindly, and nothing is stored. */
@WebServlet("/join/age")
public class JoinFirst extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Keycloak shows its sign-up in place of the sign-in (OpenID Connect, Initiating User Registration 1.0); the answer comes along, so that it isn't asked twice. */
    private static final String SIGN_UP = "/account/complete?age=older&prompt=create";

    /** Where a form ends up whose session had expired: nothing of it was kept, the page is there to press again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/join");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String answer = String.valueOf(request.getParameter("age"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", switch (answer) {
            case "older" -> SIGN_UP;
            case "younger" -> "/join-guardian";
            default -> "/join?unanswered=1";
        });
    }
}
