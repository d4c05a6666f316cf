package org.memberaccounts.web.joining;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.SignUps;
import org.memberaccounts.web.frame.Press;

/**
 * The same question for who signed up at Keycloak's own address. Under the age of consent the sign-up is removed at
 * once.
 */
@WebServlet("/account/age")
public class AgeAfterSignUp extends Press {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient SignUps signUps;

    @Inject
    public AgeAfterSignUp(Caller caller, SignUps signUps) {
        super("/account/complete");
        this.caller = caller;
        this.signUps = signUps;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        return switch (String.valueOf(request.getParameter("age"))) {
            case "older" -> "/account/complete?age=older";
            case "younger" -> remove(request);
            default -> "/account/complete?unanswered=1";
        };
    }

    private String remove(HttpServletRequest request) throws ServletException {
        if (!caller.mayBecomeMember() || !signUps.removeUnderAge(caller.access(), caller.identity())) {
            return "/account/home";
        }
        endSession(request);
        return "/join-guardian?removed=1";
    }
}
