package org.memberaccounts.web.request;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.Press;

/**
 * Leads out to the sign-in and back to the page that asked for it. What counts afterwards is the token's word on when
 * it was, never this address.
 */
@WebServlet("/account/sign-in-again")
public class FreshSignIn extends Press {
    private static final long serialVersionUID = 1L;
    private static final Set<String> PAGES = Set.of("/account/deletion", "/privacy/desk");

    private final transient Organisation organisation;

    @Inject
    public FreshSignIn(Organisation organisation) {
        super("/account/home");
        this.organisation = organisation;
    }

    @Override
    protected String next(HttpServletRequest request, HttpServletResponse response) {
        String page = request.getParameter("page");
        String id = AddressId.read(request.getParameter("id"))
                .map(known -> "&id=" + known)
                .orElse("");
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        return (PAGES.contains(page) ? page : "/account/home") + "?prompt=login&"
                + inSameLanguage(request, organisation) + id;
    }
}
