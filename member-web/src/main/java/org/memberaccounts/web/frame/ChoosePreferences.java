package org.memberaccounts.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a choice of language or appearance and goes back to the page it was made on. */
@WebServlet("/preferences")
public class ChoosePreferences extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Where a form ends up whose session had expired: nothing of it was kept, the page is there to press again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Preferences.keep(response, Preferences.LANGUAGE, request.getParameter(Preferences.LANGUAGE));
        Preferences.keep(response, Preferences.APPEARANCE, request.getParameter(Preferences.APPEARANCE));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ownPage(request.getParameter("page")));
    }

    /** Only a path of ours: a second slash or a backslash would lead to another host. */
    private static String ownPage(String page) {
        return page != null && page.matches("/(?:[A-Za-z0-9][A-Za-z0-9/_.~?&=%+:-]*)?") ? page : "/";
    }
}
