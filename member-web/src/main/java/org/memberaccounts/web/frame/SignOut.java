package org.memberaccounts.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.operation.PublicAddress;

/** Ends the session here and the sign-in at Keycloak, and tells the browser to forget what it kept of us. */
@WebServlet("/sign-out")
public class SignOut extends Press {
    private static final long serialVersionUID = 1L;
    /** The first page, which says that it is done. */
    private static final String SIGNED_OUT = "/?signed-out=1";

    private final transient Caller caller;
    private final transient PublicAddress pages;

    @Inject
    public SignOut(Caller caller, PublicAddress pages) {
        super("/");
        this.caller = caller;
        this.pages = pages;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        String next = caller.signOutAddress(pages.of(SIGNED_OUT)).orElse(SIGNED_OUT);
        endSession(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return next;
    }
}
