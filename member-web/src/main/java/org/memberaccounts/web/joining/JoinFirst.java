package org.memberaccounts.web.joining;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.Press;

/**
 * The one question before anything else: how old. Under the age of consent it ends here, kindly, and nothing is stored.
 */
@WebServlet("/join/age")
public class JoinFirst extends Press {
    private static final long serialVersionUID = 1L;
    /**
     * Keycloak shows its sign-up in place of the sign-in (OpenID Connect, Initiating User Registration 1.0); the answer
     * comes along, so that it isn't asked twice.
     */
    private static final String SIGN_UP = "/account/complete?age=older&prompt=create";

    private final transient Organisation organisation;

    @Inject
    public JoinFirst(Organisation organisation) {
        super("/join");
        this.organisation = organisation;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        return switch (String.valueOf(request.getParameter("age"))) {
            case "older" -> SIGN_UP + "&" + inSameLanguage(request, organisation);
            case "younger" -> "/join-guardian";
            default -> "/join?unanswered=1";
        };
    }
}
