package org.memberaccounts.web.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.identity.SignInChange;
import org.memberaccounts.operation.PublicAddress;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.HomeOffer;

/** Leads out to Keycloak's own page for a new password or another email, and back from there. */
@WebServlet({ChangeSignIn.OUT, ChangeSignIn.BACK})
public class ChangeSignIn extends HttpServlet {
    static final String OUT = "/account/change-sign-in";
    static final String BACK = "/account/sign-in-changed";

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/account/home";

    private final transient Caller caller;
    private final transient PublicAddress pages;
    private final transient Frame frame;

    @Inject
    public ChangeSignIn(Caller caller, PublicAddress pages, Frame frame) {
        this.caller = caller;
        this.pages = pages;
        this.frame = frame;
    }

    @Produces
    static HomeOffer offer() {
        return new HomeOffer(ChangeSignIn.class, 3, "password", OUT + "?what=" + SignInChange.PASSWORD.code());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getServletPath().equals(OUT) ? out(request) : back(request));
    }

    private String out(HttpServletRequest request) {
        return Coded.find(SignInChange.class, request.getParameter("what"))
                .flatMap(change -> caller.changeAddress(change, pages.of(BACK + "?what=" + change.code())))
                .map(address -> address + "&" + frame.getSignInLanguage())
                .orElse(HOME);
    }

    /** Leaves Keycloak's answer behind, so that it doesn't stand in the address of a page. */
    private static String back(HttpServletRequest request) {
        return SignInChange.PASSWORD.code().equals(request.getParameter("what"))
                ? HOME + "?" + PasswordChanged.PARAMETER + "=1"
                : HOME;
    }
}
