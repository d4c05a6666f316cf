package org.memberaccounts.web.welcome;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.identity.Caller;

/**
 * The one question before anything else: how old. Under the age of consent it ends here, kindly, and nothing is stored; otherwise the
 * way goes on to signing up. A redirect keeps the answer out of the address that Keycloak sees.
 */
@WebServlet("/join/age")
public class JoinFirst extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        String answer = request.getParameter("age");
        response.setHeader("Location", "older".equals(answer) ? next() : "younger".equals(answer) ? "/join-guardian" : "/join?unanswered=1");
    }

    /** Keycloak shows its sign-up instead of the sign-in when asked with this parameter (OpenID Connect Initiating User Registration 1.0). */
    private String next() {
        return caller.isSignedIn() ? "/account/home" : "/account/home?prompt=create";
    }
}
