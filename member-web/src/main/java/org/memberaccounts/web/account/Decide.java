package org.memberaccounts.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.web.frame.Press;

/** Takes one press of a consent button: a plain form a purpose, so that a press needs no script and no view. */
@WebServlet("/account/decide")
public class Decide extends Press {
    private static final long serialVersionUID = 1L;

    private final transient Consents consents;

    @Inject
    public Decide(Consents consents) {
        super("/account/consents");
        this.consents = consents;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        return consents.decide(request.getParameter("purpose"), request.getParameter("answer"));
    }
}
