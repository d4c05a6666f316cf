package org.memberaccounts.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.memberaccounts.organisation.Organisation;

/** Takes one press of a plain form, which needs neither a script nor a view, and leads on to a page. */
public abstract class Press extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String page;

    /**
     * @param page where a form ends up whose session had expired: nothing of it was kept, the page is there to press
     *     again
     */
    protected Press(String page) {
        this.page = page;
    }

    /** Does what was pressed, and says where to go on: an address of ours. */
    protected abstract String next(HttpServletRequest request, HttpServletResponse response) throws ServletException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(page);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        String next = next(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    /** A parameter for an address that leads to Keycloak, so that it speaks the language of this request. */
    protected static String inSameLanguage(HttpServletRequest request, Organisation organisation) {
        return Preferences.forSignIn(request, organisation.languages());
    }

    /** Ends the session here, not the sign-in at Keycloak. */
    public static void endSession(HttpServletRequest request) throws ServletException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }
}
