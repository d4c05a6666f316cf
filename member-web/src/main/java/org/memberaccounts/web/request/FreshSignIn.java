package org.memberaccounts.web.request;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.memberaccounts.web.frame.AddressId;

/** Leads out to the sign-in and back to the page that asked for it. What counts afterwards is the token's word on when it was, never this address. */
@WebServlet("/account/sign-in-again")
public class FreshSignIn extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> PAGES = Set.of("/account/deletion", "/privacy/desk");

    /** Where a form ends up whose session had expired: signing in again is what it was about. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/account/home");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String page = request.getParameter("page");
        String id = AddressId.read(request.getParameter("id")).map(known -> "&id=" + known).orElse("");
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", (PAGES.contains(page) ? page : "/account/home") + "?prompt=login" + id);
    }
}
